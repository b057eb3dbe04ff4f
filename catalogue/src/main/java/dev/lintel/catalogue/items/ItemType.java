package dev.lintel.catalogue.items;

/** The types of item, by their published names (Connect Supplier, "What are Item types"). */
public enum ItemType {
  STANDARD("Standard"),
  DISPLAY("Display"),
  COMPOSITE("Composite"),
  SPECIAL("Special"),
  SERVICE("Service");

  private final String title;

  ItemType(String title) {
    this.title = title;
  }

  /** The published name, such as {@code Standard}. */
  public String title() {
    return title;
  }
}
