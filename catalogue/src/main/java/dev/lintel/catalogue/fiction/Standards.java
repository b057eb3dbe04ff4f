package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.units.Unit;
import java.util.List;

/** What every catalogue of building products has: its units. */
final class Standards {

  static final List<Unit> UNITS =
      List.of(
          new Unit("STK", "Stykk"),
          new Unit("M", "Meter"),
          new Unit("M2", "Kvadratmeter"),
          new Unit("M3", "Kubikkmeter"),
          new Unit("PAK", "Pakke"),
          new Unit("PLL", "Pall"),
          new Unit("KG", "Kilogram"),
          new Unit("TON", "Tonn"),
          new Unit("L", "Liter"),
          new Unit("RLL", "Rull"),
          new Unit("SET", "Sett"),
          new Unit("PAR", "Par"),
          new Unit("BNT", "Bunt"),
          new Unit("ESK", "Eske"),
          new Unit("SEK", "Sekk"));

  private Standards() {}
}
