package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.util.List;

/** How the fictional suppliers divide the country; each has the same four areas. */
final class FictionalZones {
  static final String EAST = "OST";
  static final String WEST = "VEST";

  private FictionalZones() {}

  static ZoneRegister of(int supplier) {
    return new ZoneRegister(
        supplier,
        List.of(
            new Zone(
                EAST,
                "Østlandet",
                List.of(new PostalCodes("0001", "3999"), new PostalCodes("4600", "4699"))),
            new Zone(
                WEST,
                "Vestlandet",
                List.of(new PostalCodes("4000", "4599"), new PostalCodes("5000", "6999"))),
            new Zone("MIDT", "Trøndelag", List.of(new PostalCodes("7000", "7999"))),
            new Zone("NORD", "Nord-Norge", List.of(new PostalCodes("8000", "9999")))));
  }
}
