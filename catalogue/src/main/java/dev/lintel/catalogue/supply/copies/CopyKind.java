package dev.lintel.catalogue.supply.copies;

/** What a working copy is of; a price is the one unpublished price of an item. */
public enum CopyKind {
  MODULE,
  ITEM,
  PRICE
}
