package dev.lintel.catalogue.shelf;

/** A total order of items. */
public record ItemOrder(SortKey key, boolean ascending) {

  /** By item number, lowest first. */
  public static final ItemOrder BY_NUMBER = new ItemOrder(SortKey.NUMBER, true);

  /** The same key, the other way round. */
  public ItemOrder reversed() {
    return new ItemOrder(key, !ascending);
  }
}
