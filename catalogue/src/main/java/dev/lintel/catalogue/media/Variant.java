package dev.lintel.catalogue.media;

/** A size that a picture is kept in; documents have the original alone. */
public enum Variant {
  ORIGINAL,
  LARGE,
  SMALL,
  SQUARE
}
