package dev.lintel.catalogue.shelf;

/** The database failed while items were found or read. */
public final class ShelfException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ShelfException(Throwable cause) {
    super("Items could not be read: " + cause.getMessage(), cause);
  }
}
