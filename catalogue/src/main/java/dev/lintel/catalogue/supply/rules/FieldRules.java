package dev.lintel.catalogue.supply.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a document with what each must be like, in order. Needs no database, so that a
 * document can be judged at once. Fields that no rule names are nobody's and are ignored.
 */
public final class FieldRules {

  /** No field at all. */
  public static final FieldRules NONE = new FieldRules(List.of());

  private final Map<String, FieldRule> rules = new LinkedHashMap<>();

  private FieldRules(List<FieldRule> fields) {
    fields.forEach(rule -> rules.put(rule.name(), rule));
  }

  /** Rules in this order. */
  public static FieldRules of(FieldRule... fields) {
    return new FieldRules(List.of(fields));
  }

  /** All rules, in order. */
  public Collection<FieldRule> all() {
    return List.copyOf(rules.values());
  }

  /** The rule of a field, if the version has it. */
  public Optional<FieldRule> find(String name, int version) {
    return Optional.ofNullable(rules.get(name)).filter(rule -> rule.in(version));
  }

  /**
   * Everything wrong with a document's shape: types, required and read-only fields, lengths,
   * characters. An explicit null of an optional field is right: it removes.
   */
  public List<FieldFault> check(ObjectNode document, Presence presence, int version) {
    return faults("", document, presence, version).toList();
  }

  Stream<FieldFault> faults(String prefix, ObjectNode document, Presence presence, int version) {
    return rules.values().stream()
        .filter(rule -> rule.in(version))
        .flatMap(rule -> faults(rule, prefix, document, presence, version));
  }

  private static Stream<FieldFault> faults(
      FieldRule rule, String prefix, ObjectNode document, Presence presence, int version) {
    String path = prefix + rule.name();
    JsonNode value = document.get(rule.name());
    if (value == null) {
      return rule.absent(path, presence);
    }
    return value.isNull() ? rule.setToNull(path) : rule.check(path, value, presence, version);
  }

  /** What a patch made wrong: changed fields that do not fit, and read-only ones. */
  public List<FieldFault> checkChange(ObjectNode before, ObjectNode after, int version) {
    List<FieldFault> faults = new ArrayList<>();
    for (String name : changed(before, after)) {
      Optional<FieldRule> rule = find(name, version);
      rule.ifPresent(found -> faults.addAll(changeFaults(found, after.get(name), version)));
    }
    return faults;
  }

  private static List<FieldFault> changeFaults(FieldRule rule, JsonNode value, int version) {
    if (rule.demand() == FieldRule.Demand.READ_ONLY) {
      return rule.readOnlyFault(rule.name());
    }
    return value == null || value.isNull()
        ? rule.setToNull(rule.name()).toList()
        : rule.check(rule.name(), value, Presence.WHOLE, version).toList();
  }

  /** The top-level fields that differ; a null is as good as nothing. */
  public static Set<String> changed(ObjectNode before, ObjectNode after) {
    Set<String> names = new LinkedHashSet<>(after.propertyNames());
    names.addAll(before.propertyNames());
    names.removeIf(name -> Objects.equals(given(before, name), given(after, name)));
    return names;
  }

  /** A document of those fields alone that the version knows, without nulls. */
  public ObjectNode known(ObjectNode document, int version) {
    return settled(JsonNodeFactory.instance.objectNode(), document, version);
  }

  /**
   * A patched document of which the version's fields are as patched and all others as they were.
   */
  public ObjectNode settled(ObjectNode before, ObjectNode after, int version) {
    ObjectNode settled = JsonNodeFactory.instance.objectNode();
    for (FieldRule rule : rules.values()) {
      JsonNode value = given(rule.in(version) ? after : before, rule.name());
      if (value != null) {
        settled.set(rule.name(), rule.known(value, version));
      }
    }
    return settled;
  }

  /** The fields of an object that a version has, as they are. */
  ObjectNode named(ObjectNode object, int version) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    for (FieldRule rule : rules.values()) {
      JsonNode value = object.get(rule.name());
      if (value != null && rule.in(version)) {
        named.set(rule.name(), rule.known(value, version));
      }
    }
    return named;
  }

  private static JsonNode given(ObjectNode document, String name) {
    JsonNode value = document.get(name);
    return value == null || value.isNull() ? null : value;
  }
}
