package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;

/**
 * A property with its value as text; empty parts were not given.
 *
 * @param release the ETIM release that the property belongs to, 8 or 9; 0 when it is in every
 *     release or not of ETIM
 */
public record Property(
    UUID guid,
    String code,
    String name,
    String description,
    String value,
    String unit,
    int release) {

  public Property {
    code = requireNonNullElse(code, "");
    name = requireNonNullElse(name, "");
    description = requireNonNullElse(description, "");
    value = requireNonNullElse(value, "");
    unit = requireNonNullElse(unit, "");
  }

  /** Whether the property belongs to an ETIM release. */
  public boolean in(int etimRelease) {
    return release == 0 || release == etimRelease;
  }
}
