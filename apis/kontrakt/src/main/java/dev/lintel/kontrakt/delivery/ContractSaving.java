package dev.lintel.kontrakt.delivery;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.intake.Batch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Saves contracts. One that was delivered to another party than its receiver does not tell the
 * receiver's mark-ups: those that are stored stay.
 */
final class ContractSaving {
  private ContractSaving() {}

  static Batch of(Catalogue catalogue, List<ContractRow> rows) {
    return handle -> {
      Map<Long, Contract> contracts = new LinkedHashMap<>();
      for (ContractRow row : rows) {
        Optional<Contract> before =
            row.tellsMarkUps()
                ? Optional.empty()
                : Optional.ofNullable(contracts.get(row.contractId()))
                    // On this thread the store joins the batch's transaction.
                    .or(() -> catalogue.contracts().find(row.contractId()));
        contracts.put(row.contractId(), withMarkUpsOf(before, row.facts()));
      }
      return catalogue.contracts().restore(handle, List.copyOf(contracts.values()));
    };
  }

  /** Mark-ups that stay get other numbers where theirs are taken. */
  private static Contract withMarkUpsOf(Optional<Contract> before, Contract contract) {
    List<Condition> kept =
        before.stream()
            .filter(old -> old.parties().receiver() == contract.parties().receiver())
            .flatMap(old -> old.conditions().stream())
            .filter(condition -> condition.purpose() != Purpose.PURCHASE)
            .toList();
    if (kept.isEmpty()) {
      return contract;
    }
    List<Condition> all = new ArrayList<>(contract.conditions());
    kept.forEach(markUp -> all.add(renumbered(markUp, all)));
    return new Contract(
        contract.number(),
        contract.parties(),
        contract.text(),
        contract.currency(),
        contract.validity(),
        contract.history(),
        all);
  }

  private static Condition renumbered(Condition markUp, List<Condition> others) {
    boolean taken = others.stream().anyMatch(each -> each.number() == markUp.number());
    long number =
        taken
            ? 1 + others.stream().mapToLong(Condition::number).max().orElseThrow()
            : markUp.number();
    return new Condition(
        number,
        markUp.purpose(),
        markUp.level(),
        markUp.target(),
        markUp.validity(),
        markUp.active(),
        markUp.text(),
        markUp.criteria(),
        markUp.elements());
  }
}
