package dev.lintel.kontrakt.delivery;

import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.kinds.RowKind.Saving;
import dev.lintel.delivery.kinds.RowKinds;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a Kontrakt API delivers, as rows that can be taken in. */
public final class KontraktKinds {
  /** A contract with 10,000 conditions may be some megabytes long. */
  static final RowKind CONTRACTS =
      new RowKind(
          "contracts",
          ContractRow.class,
          "contractId",
          Set.of("contractId", "receiverParticipantNumber"),
          RowKind.LONGEST,
          ContractRules.all(),
          Saving.of(ContractRow.class, Function.identity(), ContractSaving::of));

  static final RowKind ZONES =
      new RowKind(
          "zones",
          ZonesRow.class,
          "supplierParticipantNumber",
          Set.of("supplierParticipantNumber", "zones"),
          RowKind.USUAL_LENGTH,
          ZoneRules.all(),
          Saving.of(
              ZonesRow.class,
              ZonesRow::facts,
              (catalogue, registers) -> handle -> catalogue.zones().restore(handle, registers)));

  public static final RowKinds ALL = new RowKinds(List.of(CONTRACTS, ZONES));

  private KontraktKinds() {}
}
