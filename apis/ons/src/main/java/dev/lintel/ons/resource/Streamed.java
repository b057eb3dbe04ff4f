package dev.lintel.ons.resource;

/** What streams a resource has besides the one of all entries. */
public enum Streamed {
  UPDATES,
  DELETES
}
