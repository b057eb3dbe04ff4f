package dev.lintel.benchmarks.crash;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Kinds of entity that carry a counter, in each of their fields. */
enum CountedKind {
  ITEM("/items/", List.of("secondaryText", "modelName"), "moduleNumber\":99999999"),
  MODULE("/modules/", List.of("description"), "productGroupNumber\":\"9999999\""),

  /** What another supplier has of its own on the item; the rest is the owner's alone. */
  ALTERNATIVE(
      "/items/", List.of("supplierItemNumber", "marketingText"), "primaryText\":\"NOT MINE\"");

  private static final String BASE = "/nobbsupplier/api/v2";
  private static final Pattern COUNTER = Pattern.compile("CRASH (\\d+) OF (\\d+)");

  private final String collection;
  private final List<String> fields;
  private final String fault;

  CountedKind(String collection, List<String> fields, String fault) {
    this.collection = collection;
    this.fields = fields;
    this.fault = fault;
  }

  String path(int number) {
    return BASE + collection + number;
  }

  /** A counter's text names its entity, since the numbers of a supplier's items are unique. */
  String patch(int number, int counter) {
    String text = "CRASH %d OF %d".formatted(counter, number);
    return fields.stream()
        .map(field -> "\"%s\":\"%s\"".formatted(field, text))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Its shape is right, but it names what does not exist, or is another's. */
  String wrongPatch() {
    return "{\"%s\":\"WRONG\",\"%s}".formatted(fields.getFirst(), fault);
  }

  /** A module needs no publishing of its own. */
  boolean isPublishedByRequest() {
    return this != MODULE;
  }

  /** The counter that a document shows in its first field. */
  OptionalInt counter(JsonNode document) {
    return counterIn(document.path(fields.getFirst()));
  }

  /** Whether all fields show the same counter. */
  boolean isWhole(JsonNode document) {
    return fields.stream().map(field -> counterIn(document.path(field))).distinct().count() == 1;
  }

  /** The counter that buyers see in the item. */
  OptionalInt shown(JsonNode item) {
    return this == ALTERNATIVE
        ? StreamSupport.stream(item.path("suppliers").spliterator(), false)
            .filter(each -> !each.path("isMainSupplier").asBoolean(true))
            .map(this::counter)
            .filter(OptionalInt::isPresent)
            .findFirst()
            .orElse(OptionalInt.empty())
        : counter(item);
  }

  private static OptionalInt counterIn(JsonNode text) {
    Matcher matcher = COUNTER.matcher(text.asString(""));
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** Its name in the report. */
  String plural() {
    return switch (this) {
      case ITEM -> "items";
      case MODULE -> "modules";
      case ALTERNATIVE -> "itemsOfAlternative";
    };
  }
}
