package dev.lintel.catalogue.writing;

/** The database refused or failed while items were written; nothing of the transaction remains. */
public final class WritingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WritingException(Throwable cause) {
    super("Items could not be written: " + cause.getMessage(), cause);
  }
}
