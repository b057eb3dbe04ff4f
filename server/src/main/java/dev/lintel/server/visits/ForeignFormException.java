package dev.lintel.server.visits;

/** A form came that was not given to this browser, or long ago: nothing was changed. */
public final class ForeignFormException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ForeignFormException() {
    super(
        "The form was not one of this page, or your session has ended meanwhile. Nothing was changed;"
            + " send it again from the page.");
  }
}
