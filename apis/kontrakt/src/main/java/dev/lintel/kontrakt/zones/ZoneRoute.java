package dev.lintel.kontrakt.zones;

import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.catalogue.contracts.zones.ZoneRegisters;
import dev.lintel.kontrakt.conventions.Parameters;
import dev.lintel.kontrakt.conventions.Party;
import dev.lintel.kontrakt.conventions.Shared;
import dev.lintel.kontrakt.wire.SupplierZones;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Set;
import tools.jackson.core.type.TypeReference;

/**
 * "Get zones": the zone registers of suppliers, by which zones in conditions are understood. They
 * are shown to the supplier and to the parties of its contracts, as the contracts are.
 */
public final class ZoneRoute {
  private static final Parameter<List<Integer>> SUPPLIERS =
      Parameters.suppliers("The suppliers whose zones are wanted, by participant number.")
          .mandatory();

  private final ZoneRegisters registers;
  private final Contracts contracts;

  public ZoneRoute(ZoneRegisters registers, Contracts contracts) {
    this.contracts = contracts;
    this.registers = registers;
  }

  public Route route() {
    return Shared.served(Route.get("zones", Shared.path("/zones")))
        .describedAs(
            "Zones",
            "The zone registers of suppliers.",
            "A supplier without zones, or without a contract with the caller, is left out.")
        .takes(SUPPLIERS)
        .answers(
            Outcome.of(
                200,
                "The registers, by supplier.",
                new TypeReference<List<SupplierZones>>() {}.getType()))
        .handledBy(this::answer);
  }

  private Answer answer(Call call) {
    Set<Integer> seen = contracts.suppliersOf(Party.of(call).participant(), call.get(SUPPLIERS));
    List<Integer> suppliers = seen.stream().sorted().toList();
    return Answer.entity(registers.of(suppliers).stream().map(SupplierZones::of).toList());
  }
}
