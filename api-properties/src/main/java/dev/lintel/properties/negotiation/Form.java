package dev.lintel.properties.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a form, each with its one value. It does not show the values, which may be secret.
 */
public final class Form {
  private final Map<String, String> fields;

  Form(Map<String, String> fields) {
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A field's value; a field without one counts as left out (RFC 6749, section 3.2). */
  public Optional<String> find(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  public Set<String> names() {
    return fields.keySet();
  }

  @Override
  public String toString() {
    return "Form" + names();
  }
}
