package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/** What the NRF register says of the item; empty parts were not given. */
public record NrfInfo(String number, String name, String group, String subGroup) {

  public NrfInfo {
    number = requireNonNullElse(number, "");
    name = requireNonNullElse(name, "");
    group = requireNonNullElse(group, "");
    subGroup = requireNonNullElse(subGroup, "");
  }
}
