package dev.lintel.kontrakt.wire;

import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import java.util.List;

/** The zone register of a supplier. */
public record SupplierZones(int supplierParticipantNumber, List<Zone> zones) {

  public static SupplierZones of(ZoneRegister register) {
    return new SupplierZones(register.supplier(), register.zones().stream().map(Zone::of).toList());
  }
}
