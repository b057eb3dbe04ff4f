package dev.lintel.delivery.rows;

/** A delivery of which nothing can be taken in; the message tells why and the remedy. */
public final class UnusableDeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnusableDeliveryException(String message) {
    super(message);
  }
}
