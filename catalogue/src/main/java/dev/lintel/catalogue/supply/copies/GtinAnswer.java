package dev.lintel.catalogue.supply.copies;

/** Whose a trade item number is, as far as a supplier may know ("Steps to create a new item"). */
public sealed interface GtinAnswer {

  /** No item has it, so the supplier may make one. */
  record NotFound() implements GtinAnswer {}

  /** An item has it that is not published, or that is not the supplier's to see. */
  record Forbidden() implements GtinAnswer {}

  /** It is on an item that the supplier owns or may add to. */
  record Found(int number) implements GtinAnswer {}
}
