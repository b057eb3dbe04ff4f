package dev.lintel.catalogue.writing;

/** What a save did. */
public record SaveCounts(int inserted, int updated, int unchanged) {

  /** Nothing done. */
  public static final SaveCounts NONE = new SaveCounts(0, 0, 0);

  /** Both together. */
  public SaveCounts plus(SaveCounts other) {
    return new SaveCounts(
        inserted + other.inserted, updated + other.updated, unchanged + other.unchanged);
  }
}
