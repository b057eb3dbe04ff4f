package dev.lintel.benchmarks.contracts;

import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.util.List;

/** Two zones for each supplier, of two spans of postal codes each. */
final class BenchZones {

  static final List<String> CODES = List.of("N", "S");

  private BenchZones() {}

  static ZoneRegister of(int supplier) {
    return new ZoneRegister(
        supplier,
        List.of(
            new Zone(CODES.get(0), "North", List.of(codes("7000", "7999"), codes("8000", "9999"))),
            new Zone(
                CODES.get(1), "South", List.of(codes("0001", "2999"), codes("3000", "6999")))));
  }

  private static PostalCodes codes(String from, String to) {
    return new PostalCodes(from, to);
  }
}
