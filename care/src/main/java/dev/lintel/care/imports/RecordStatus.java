package dev.lintel.care.imports;

/** What became of a record. */
public enum RecordStatus {
  /** Not looked at yet. */
  INITIAL,
  /** Something about it is wrong. */
  INVALID,
  /** It is right, and the run stores nothing. */
  MATCHED,
  /** It was stored. */
  SUCCESS,
  /** It is right, but conflicts with what there is. */
  SYNC_FAILED
}
