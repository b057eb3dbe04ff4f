package dev.lintel.care.jobs;

/** What was asked for cannot be done; the message tells the caller why, and the remedy. */
public final class JobFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public JobFailedException(String why) {
    super(why, null, false, false);
  }
}
