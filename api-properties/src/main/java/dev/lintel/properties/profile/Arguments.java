package dev.lintel.properties.profile;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The values that a request gave to its route's parameters. */
public final class Arguments {
  private final Map<Parameter<?>, Object> values;

  public Arguments(Map<Parameter<?>, Object> values) {
    this.values = new IdentityHashMap<>(values);
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
