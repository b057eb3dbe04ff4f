package dev.lintel.catalogue.contracts;

/** Which price a condition makes out of which other one. */
public enum Purpose {
  /** The purchase price, out of the index price; what the parties agreed on. */
  PURCHASE,
  /** The full cost, out of the purchase price; the receiver's own mark-up. */
  FULL_COST,
  /** The retail price, out of the full cost; the receiver's own mark-up. */
  RETAIL
}
