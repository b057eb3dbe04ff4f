package dev.lintel.kontrakt.delivery;

import static java.util.Objects.requireNonNullElse;

import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The zone register of a supplier as {@code GET /zones} delivers it. */
record ZonesRow(int supplierParticipantNumber, List<ZoneRow> zones) {

  /** A zone. */
  record ZoneRow(String zone, @Nullable String name, List<PostalCodesRow> postalCodes) {
    Zone facts() {
      return new Zone(
          zone,
          requireNonNullElse(name, ""),
          requireNonNullElse(postalCodes, List.<PostalCodesRow>of()).stream()
              .map(codes -> new PostalCodes(codes.from(), codes.to()))
              .toList());
    }
  }

  /** A span of postal codes. */
  record PostalCodesRow(String from, String to) {}

  ZoneRegister facts() {
    return new ZoneRegister(
        supplierParticipantNumber,
        requireNonNullElse(zones, List.<ZoneRow>of()).stream().map(ZoneRow::facts).toList());
  }
}
