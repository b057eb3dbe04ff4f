package dev.lintel.export.wire;

/** A saved search, by whose name items and prices can be asked for. */
public record SavedSearch(String name, String description) {

  public static SavedSearch of(dev.lintel.catalogue.searches.SavedSearch search) {
    return new SavedSearch(search.name(), search.description());
  }
}
