package dev.lintel.properties.versions;

/** Where something whose end is declared stands on a day. */
public enum LifeStage {
  /** Nobody has been told yet. */
  SERVED,
  /** Partners have been told; it is deprecated from a later day on. */
  ANNOUNCED,
  /** It still works, and ought not to be used any more. */
  DEPRECATED,
  /** Its sunset has come. */
  GONE
}
