package dev.lintel.server.options;

import java.util.List;

/** Options that cannot be used; tells every fault at once, one a line. */
public final class OptionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OptionsException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}
