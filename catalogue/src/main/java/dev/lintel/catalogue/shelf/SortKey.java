package dev.lintel.catalogue.shelf;

/** What items are sorted by; the item number settles ties. */
public enum SortKey {
  NUMBER("number"),
  OWNER("owner"),
  CREATED("created");

  private final String column;

  SortKey(String column) {
    this.column = column;
  }

  String column() {
    return column;
  }
}
