package dev.lintel.properties.operations;

/** How far an operation has come; it only ever goes forward, and ends in one of the last two. */
public enum OperationState {
  RECEIVED("Received"),
  PROCESSING("Processing"),
  PROCESSED("Processed"),
  FAILED("Failed");

  private final String word;

  OperationState(String word) {
    this.word = word;
  }

  /** The state as callers read it. */
  public String word() {
    return word;
  }

  public boolean isEnd() {
    return this == PROCESSED || this == FAILED;
  }
}
