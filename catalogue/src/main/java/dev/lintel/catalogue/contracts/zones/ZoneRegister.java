package dev.lintel.catalogue.contracts.zones;

import java.util.List;

/** All zones of a supplier, in the supplier's order. */
public record ZoneRegister(int supplier, List<Zone> zones) {

  public ZoneRegister {
    zones = List.copyOf(zones);
  }

  /** Whether a postal code lies in the zone with a code; in an unknown zone lies nothing. */
  public boolean contains(String zone, String postalCode) {
    for (Zone each : zones) {
      if (each.zone().equals(zone) && each.contains(postalCode)) {
        return true;
      }
    }
    return false;
  }
}
