package dev.lintel.catalogue.feed;

/** What a change is about, and what its keys are. */
public enum Kind {
  /** All of it; no keys. */
  EVERYTHING,
  /** Places and prices of items; item numbers. */
  ITEMS,
  /** Contracts between two participants; pairs of supplier and receiver, one after the other. */
  CONTRACTS,
  /** Registers of zones; suppliers. */
  ZONES,
  /** The tree of product groups; no keys. */
  GROUPS
}
