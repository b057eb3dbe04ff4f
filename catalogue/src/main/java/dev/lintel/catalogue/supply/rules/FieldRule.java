package dev.lintel.catalogue.supply.rules;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one field must be like, whatever else there is.
 *
 * @param demand whether it must be there, may be there or is the server's
 * @param maxLength of a text, or of each text of an array; 0 where there is no limit
 * @param since first version that has the field
 * @param until last version that has the field
 * @param members the fields of an object or of the objects of an array
 */
public record FieldRule(
    String name,
    FieldType type,
    Demand demand,
    TextRule text,
    int maxLength,
    int since,
    int until,
    FieldRules members) {

  /** Who must or may give a field. */
  public enum Demand {
    OPTIONAL,
    REQUIRED,
    READ_ONLY
  }

  private static final int ALWAYS = Integer.MAX_VALUE;

  /** An optional field of a type. */
  public static FieldRule of(String name, FieldType type) {
    return new FieldRule(name, type, Demand.OPTIONAL, TextRule.FREE, 0, 1, ALWAYS, FieldRules.NONE);
  }

  /** An optional text of at most so many characters. */
  public static FieldRule text(String name, int maxLength, TextRule rule) {
    return new FieldRule(
        name, FieldType.TEXT, Demand.OPTIONAL, rule, maxLength, 1, ALWAYS, FieldRules.NONE);
  }

  /** An optional array of texts, each of at most so many characters. */
  public static FieldRule texts(String name, int maxLength, TextRule rule) {
    return new FieldRule(
        name, FieldType.TEXTS, Demand.OPTIONAL, rule, maxLength, 1, ALWAYS, FieldRules.NONE);
  }

  /** An optional object, or array of objects, with these fields. */
  public static FieldRule of(String name, FieldType type, FieldRules members) {
    return new FieldRule(name, type, Demand.OPTIONAL, TextRule.FREE, 0, 1, ALWAYS, members);
  }

  /** The same, but it must be there. */
  public FieldRule required() {
    return new FieldRule(name, type, Demand.REQUIRED, text, maxLength, since, until, members);
  }

  /** The same, but the server gives it. */
  public FieldRule readOnly() {
    return new FieldRule(name, type, Demand.READ_ONLY, text, maxLength, since, until, members);
  }

  /** The same in some versions alone. */
  public FieldRule versions(int first, int last) {
    return new FieldRule(name, type, demand, text, maxLength, first, last, members);
  }

  /** Whether a version has the field. */
  public boolean in(int version) {
    return version >= since && version <= until;
  }

  Stream<FieldFault> check(String path, JsonNode value, Presence presence, int version) {
    if (!type.accepts(value)) {
      return Stream.of(new FieldFault(path, "must be %s".formatted(type.remedy())));
    }
    return switch (type) {
      case TEXT -> textFaults(path, value.stringValue(), version);
      case TEXTS ->
          elements(
              value, (place, each) -> textFaults(place(path, place), each.stringValue(), version));
      case OBJECT -> members.faults(path + ".", (ObjectNode) value, presence, version);
      // Arrays are replaced as a whole, so that each element must be complete.
      case OBJECTS ->
          elements(
              value,
              (place, each) ->
                  members.faults(
                      place(path, place) + ".", (ObjectNode) each, Presence.WHOLE, version));
      default -> Stream.empty();
    };
  }

  /** A value without the fields of objects that no rule names, at any depth; nulls stay. */
  public JsonNode known(JsonNode value, int version) {
    return switch (value) {
      case ObjectNode object when type == FieldType.OBJECT -> members.named(object, version);
      case ArrayNode array when type == FieldType.OBJECTS -> {
        ArrayNode known = array.arrayNode();
        array.forEach(
            each -> known.add(each instanceof ObjectNode one ? members.named(one, version) : each));
        yield known;
      }
      default -> value;
    };
  }

  private interface ElementCheck {
    Stream<FieldFault> check(int place, JsonNode element);
  }

  private static Stream<FieldFault> elements(JsonNode array, ElementCheck check) {
    return IntStream.range(0, array.size())
        .boxed()
        .flatMap(place -> check.check(place, array.get(place)));
  }

  private static String place(String path, int place) {
    return "%s[%d]".formatted(path, place);
  }

  private Stream<FieldFault> textFaults(String path, String value, int version) {
    if (demand == Demand.REQUIRED && value.isBlank()) {
      return Stream.of(new FieldFault(path, "must not be empty; give it a value"));
    }
    Stream.Builder<FieldFault> faults = Stream.builder();
    if (maxLength > 0 && value.length() > maxLength) {
      faults.add(new FieldFault(path, "must have at most %d characters".formatted(maxLength)));
    }
    if (!text.accepts(value, version)) {
      faults.add(new FieldFault(path, text.remedy(version)));
    }
    return faults.build();
  }

  Stream<FieldFault> absent(String path, Presence presence) {
    return demand == Demand.REQUIRED && presence == Presence.WHOLE
        ? Stream.of(new FieldFault(path, "is required; give it a value"))
        : Stream.empty();
  }

  Stream<FieldFault> setToNull(String path) {
    return switch (demand) {
      case REQUIRED ->
          Stream.of(new FieldFault(path, "is required; it can be changed but not removed"));
      case READ_ONLY -> Stream.of(new FieldFault(path, "is read-only; leave it out"));
      case OPTIONAL -> Stream.empty();
    };
  }

  List<FieldFault> readOnlyFault(String path) {
    return List.of(new FieldFault(path, "is read-only; leave it out"));
  }
}
