package dev.lintel.properties.openapi;

import dev.lintel.properties.profile.EndingField;
import dev.lintel.properties.versions.Deprecation;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The announced ends of fields at one place of a body, by their paths from there.
 *
 * @param operation whose fields they are
 */
record FieldEnds(String operation, Map<String, Deprecation> byPath) {
  static final FieldEnds NONE = new FieldEnds("", Map.of());

  FieldEnds {
    byPath = Map.copyOf(byPath);
  }

  static FieldEnds of(ServedRoute served) {
    var byPath = new TreeMap<String, Deprecation>();
    List<EndingField> fields = served.route().endingFieldsIn(served.version());
    fields.forEach(field -> byPath.put(field.path(), field.end()));
    return fields.isEmpty() ? NONE : new FieldEnds(served.operationId(), byPath);
  }

  /** Those inside the value of a field. */
  FieldEnds inside(String field) {
    String prefix = field + ".";
    var below = new TreeMap<String, Deprecation>();
    byPath.forEach((path, end) -> {
      if (path.startsWith(prefix)) {
        below.put(path.substring(prefix.length()), end);
      }
    });
    return below.isEmpty() ? NONE : new FieldEnds(operation, below);
  }

  boolean isNone() {
    return byPath.isEmpty();
  }

  /** Tells the end of a field in its schema. */
  void tell(String field, JsonSchema schema) {
    Optional.ofNullable(byPath.get(field))
        .ifPresent(end -> {
          schema.setDeprecated(true);
          NoticeWriting.of(end).forEach(schema::addExtension);
        });
  }
}
