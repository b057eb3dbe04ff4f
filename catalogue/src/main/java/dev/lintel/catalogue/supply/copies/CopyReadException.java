package dev.lintel.catalogue.supply.copies;

/** The database failed while working copies were read. */
public final class CopyReadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CopyReadException(Throwable cause) {
    super("Working copies could not be read: " + cause.getMessage(), cause);
  }
}
