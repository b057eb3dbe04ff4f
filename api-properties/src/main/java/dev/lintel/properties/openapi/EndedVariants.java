package dev.lintel.properties.openapi;

import dev.lintel.properties.versions.Deprecation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of records whose fields end in some operations and not in others. A record keeps its
 * plain name where it is told in one way alone, so that an announcement renames nothing in clients
 * that are made from descriptions.
 */
final class EndedVariants {
  private record Told(String plain, Map<String, Deprecation> ends) {}

  private final String place;
  private final Map<Told, String> names = new HashMap<>();
  private final Map<String, List<JsonSchema>> references = new HashMap<>();

  /**
   * @param place what stands before a name in a reference
   */
  EndedVariants(String place) {
    this.place = place;
  }

  /** The plain name, or one with that of the first operation that tells the record so. */
  String nameOf(String plain, FieldEnds ends) {
    return names.computeIfAbsent(
        new Told(plain, ends.byPath()),
        _ -> ends.isNone() ? plain : plain + "In" + capital(ends.operation()));
  }

  JsonSchema reference(String name) {
    var reference = new JsonSchema();
    reference.set$ref(place + name);
    references.computeIfAbsent(name, _ -> new ArrayList<>()).add(reference);
    return reference;
  }

  /** Gives the plain name to what is the only one that could have it. */
  void settle(Map<String, Schema<?>> components) {
    var variants = new TreeMap<String, List<String>>();
    names.forEach(
        (told, name) -> variants.computeIfAbsent(told.plain(), _ -> new ArrayList<>()).add(name));
    variants.forEach((plain, told) -> {
      String only = told.getFirst();
      if (told.size() == 1 && !only.equals(plain)) {
        components.put(plain, components.remove(only));
        references.get(only).forEach(reference -> reference.set$ref(place + plain));
      }
    });
  }

  private static String capital(String operation) {
    return Character.toUpperCase(operation.charAt(0)) + operation.substring(1);
  }
}
