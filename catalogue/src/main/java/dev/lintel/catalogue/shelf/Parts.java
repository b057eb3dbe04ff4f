package dev.lintel.catalogue.shelf;

/** What is read of each item. */
public enum Parts {
  /** The document alone. */
  DOCUMENT,
  /** The document and, where it differs, the ETIM part of release 9. */
  DOCUMENT_AND_ETIM_9
}
