package dev.lintel.catalogue.contracts;

/** The levels of the tree on which conditions hang, from the highest to the lowest. */
public enum Level {
  SUPPLIER,
  SUPER_GROUP,
  MAIN_GROUP,
  PRODUCT_GROUP,
  MODULE,
  ITEM
}
