package dev.lintel.benchmarks.crash;

/** Kinds of entity that carry a counter. */
enum CountedKind {
  ITEM("/items/", "secondaryText", "moduleNumber\":99999999"),
  MODULE("/modules/", "description", "productGroupNumber\":\"9999999\"");

  private static final String BASE = "/nobbsupplier/api/v2";

  private final String collection;
  private final String field;
  private final String fault;

  CountedKind(String collection, String field, String fault) {
    this.collection = collection;
    this.field = field;
    this.fault = fault;
  }

  String path(int number) {
    return BASE + collection + number;
  }

  int number(String path) {
    return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
  }

  String patch(int counter) {
    return "{\"%s\":\"%s\"}".formatted(field, Seen.text(counter));
  }

  /** Its shape is right, but it names what does not exist. */
  String wrongPatch() {
    return "{\"%s\":\"WRONG\",\"%s}".formatted(field, fault);
  }

  /** A module needs no publishing of its own. */
  boolean isPublishedByRequest() {
    return this == ITEM;
  }
}
