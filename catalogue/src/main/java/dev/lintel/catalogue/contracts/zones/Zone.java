package dev.lintel.catalogue.contracts.zones;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * An area that a supplier has named.
 *
 * @param zone the code by which conditions name it
 */
public record Zone(String zone, String name, List<PostalCodes> postalCodes) {

  public Zone {
    name = requireNonNullElse(name, "");
    postalCodes = List.copyOf(requireNonNullElse(postalCodes, List.of()));
  }

  /** Whether a postal code lies in it. */
  public boolean contains(String postalCode) {
    for (PostalCodes codes : postalCodes) {
      if (codes.contains(postalCode)) {
        return true;
      }
    }
    return false;
  }
}
