package dev.lintel.catalogue.supply.rules;

/** Whether a document is to be complete or tells some fields alone. */
public enum Presence {
  /** All required fields must be there. */
  WHOLE,
  /** What is left out stays as it is. */
  PART
}
