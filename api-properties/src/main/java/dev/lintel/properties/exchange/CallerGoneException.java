package dev.lintel.properties.exchange;

import java.io.IOException;

/**
 * The caller hung up, or neither read nor wrote for as long as a connection may stand still. It is
 * nobody's failure on our side.
 */
public final class CallerGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  public CallerGoneException(Throwable cause) {
    super("The caller is gone", cause);
  }
}
