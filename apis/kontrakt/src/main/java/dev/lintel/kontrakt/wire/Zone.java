package dev.lintel.kontrakt.wire;

import dev.lintel.properties.profile.Described;
import java.util.List;

/** An area of postal codes, to which conditions of its supplier refer. */
public record Zone(
    @Described("The zone as conditions name it.") String zone,
    @Described("What people call it.") String name,
    @Described("The postal codes that are in it.") List<ZonePostalCodes> postalCodes) {

  static Zone of(dev.lintel.catalogue.contracts.zones.Zone zone) {
    return new Zone(
        zone.zone(),
        zone.name(),
        zone.postalCodes().stream()
            .map(codes -> new ZonePostalCodes(codes.from(), codes.to()))
            .toList());
  }
}
