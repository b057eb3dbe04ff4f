package dev.lintel.properties.profile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values that a request gave to its route's parameters. */
public final class Arguments {
  private final Map<Parameter<?>, Object> values;
  private final Set<Parameter<?>> sent;

  public Arguments(Map<Parameter<?>, Object> values) {
    this(values, values.keySet());
  }

  /**
   * @param sent the parameters that were sent, those too whose value could not be read
   */
  public Arguments(Map<Parameter<?>, Object> values, Set<Parameter<?>> sent) {
    this.values = new IdentityHashMap<>(values);
    this.sent = Collections.newSetFromMap(new IdentityHashMap<>());
    this.sent.addAll(sent);
  }

  /** Whether a parameter was sent, be its value right or wrong. */
  public boolean isSent(Parameter<?> parameter) {
    return sent.contains(parameter);
  }

  /** The value of a parameter that is required or has a value for its absence. */
  public <T> T get(Parameter<T> parameter) {
    return find(parameter).orElseThrow();
  }

  /** The value of a parameter, or the one that stands for its absence, if there is one. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> find(Parameter<T> parameter) {
    Object value = values.get(parameter);
    return value == null ? parameter.absent() : Optional.of((T) value);
  }
}
