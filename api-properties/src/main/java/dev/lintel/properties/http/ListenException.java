package dev.lintel.properties.http;

/** A listener cannot have the address that was asked for; the message tells which and why. */
public final class ListenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String listener;

  ListenException(String listener, String address, Exception cause) {
    super("Cannot listen on %s: %s".formatted(address, reason(cause)), cause);
    this.listener = listener;
  }

  /** The name of the listener. */
  public String listener() {
    return listener;
  }

  /** Jetty wraps what the system said. */
  private static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }
}
