package dev.lintel.catalogue.intake;

/** The database refused or failed while a batch was saved; nothing of the batch remains. */
public final class IntakeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IntakeException(Throwable cause) {
    super("A batch could not be saved: " + cause.getMessage(), cause);
  }
}
