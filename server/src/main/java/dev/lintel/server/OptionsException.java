package dev.lintel.server;

import java.util.List;

/** Options that cannot be used; tells every fault at once, one a line. */
final class OptionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OptionsException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}
