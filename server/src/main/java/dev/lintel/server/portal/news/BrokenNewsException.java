package dev.lintel.server.portal.news;

/** A file that is no news; the message tells the fault and the remedy. */
final class BrokenNewsException extends Exception {
  private static final long serialVersionUID = 1L;

  BrokenNewsException(String message) {
    super(message);
  }
}
