package dev.lintel.server.doors;

import java.util.List;

/** Addresses that the doors cannot have; tells every one with its remedy, one a line. */
public final class TakenAddressesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TakenAddressesException(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }
}
