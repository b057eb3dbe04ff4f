package dev.lintel.delivery.rows;

/** A delivery ends or breaks in the middle; the message tells where. What came before is good. */
public final class BrokenDeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenDeliveryException(String message) {
    super(message);
  }

  BrokenDeliveryException(String message, Throwable cause) {
    super(message, cause);
  }
}
