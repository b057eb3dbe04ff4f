package dev.lintel.properties.store;

/** The database could not be started, reached or used; the message names the remedy. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with nothing beneath it. */
  public StoreException(String message) {
    super(message);
  }

  /** A failure that another one caused. */
  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
