package dev.lintel.properties.patch;

import dev.lintel.properties.problem.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a patch may do to a resource, derived from its record: a field that JSpecify's {@code
 * Nullable} marks may be removed, any other is required; a field marked {@link ReadOnly} may only
 * be sent as it is. Unknown fields are no fault, as tolerant readers have it. All faults are found
 * at once, with paths such as {@code packages[1].length}. Immutable.
 */
public final class PatchRules {
  private final Class<? extends Record> resource;
  private final Map<Class<?>, List<FieldRule>> fields = new HashMap<>();

  private PatchRules(Class<? extends Record> resource) {
    this.resource = resource;
    learn(new Shape.Fields(resource));
  }

  public static PatchRules of(Class<? extends Record> resource) {
    return new PatchRules(resource);
  }

  private void learn(Shape shape) {
    switch (shape) {
      case Shape.Whole _ -> {}
      case Shape.Elements array -> learn(array.element());
      case Shape.Entries map -> learn(map.value());
      case Shape.Fields object -> {
        if (!fields.containsKey(object.type())) {
          List<FieldRule> rules = FieldRule.of(object.type());
          fields.put(object.type(), rules);
          rules.forEach(rule -> learn(rule.shape()));
        }
      }
    }
  }

  /** What is wrong with a patch whatever it is applied to: required fields that it would remove. */
  public List<Fault> check(JsonNode patch) {
    return Check.ofPatch(this).faults(patch, List.of());
  }

  /**
   * What is wrong with a patch of this document: also read-only fields that it would change, and
   * required ones that are missing in an object that it would add.
   */
  public List<Fault> check(JsonNode current, JsonNode patch) {
    return Check.ofPatchOf(this).faults(patch, List.of(current));
  }

  /** What is missing in a new document, or is set in it although the server alone may. */
  public List<Fault> checkNew(JsonNode document) {
    return Check.ofPatchOf(this).faults(document, List.of());
  }

  /** The same patch or document without what the resource does not know, at every depth. */
  public JsonNode known(JsonNode patch) {
    return new KnownPart(this).of(new Shape.Fields(resource), patch);
  }

  Class<?> resource() {
    return resource;
  }

  List<FieldRule> fieldsOf(Class<?> type) {
    return fields.get(type);
  }
}
