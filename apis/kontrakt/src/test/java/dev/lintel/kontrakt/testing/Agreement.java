package dev.lintel.kontrakt.testing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.fiction.ContractFiction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A contract as stories tell it; immutable, each word gives another one. */
public record Agreement(Contract contract) {

  /** An approved contract between the known supplier and the dealer, in force since 2020. */
  public static Agreement number(long number) {
    Instant sent = Instant.parse("2021-01-13T08:00:00Z");
    return new Agreement(
        new Contract(
            number,
            new Parties(Known.SUPPLIER, Known.SUPPLIER, ContractFiction.dealer()),
            "Contract " + number,
            "NOK",
            Validity.since(LocalDate.of(2020, 1, 1)),
            new History(
                Instant.parse("2021-01-12T08:00:00.5Z"),
                Optional.of(sent),
                Optional.of(Instant.parse("2021-01-14T16:35:44.94Z")),
                sent),
            List.of()));
  }

  public Agreement between(int owner, int sender, int receiver) {
    return with(
        new Parties(owner, sender, receiver),
        contract.validity(),
        contract.history(),
        contract.conditions());
  }

  public Agreement during(Validity validity) {
    return with(contract.parties(), validity, contract.history(), contract.conditions());
  }

  public Agreement unapproved() {
    History old = contract.history();
    return with(
        contract.parties(),
        contract.validity(),
        new History(old.created(), old.sent(), Optional.empty(), old.lastModified()),
        contract.conditions());
  }

  /** A condition for purchase of so many per cent. */
  public Agreement percent(Level level, String target, String percent) {
    return percent(level, target, percent, Criteria.NONE);
  }

  public Agreement percent(Level level, String target, String percent, Criteria criteria) {
    return condition(
        Purpose.PURCHASE,
        level,
        target,
        criteria,
        new Element(Element.Kind.PERCENT, new BigDecimal(percent)));
  }

  public Agreement condition(
      Purpose purpose, Level level, String target, Criteria criteria, Element... elements) {
    return and(
        new Condition(
            contract.conditions().size() + 1L,
            purpose,
            level,
            target,
            Validity.ALWAYS,
            true,
            "",
            criteria,
            List.of(elements)));
  }

  public Agreement and(Condition condition) {
    List<Condition> more = new ArrayList<>(contract.conditions());
    more.add(condition);
    return with(contract.parties(), contract.validity(), contract.history(), more);
  }

  private Agreement with(
      Parties parties, Validity validity, History history, List<Condition> conditions) {
    return new Agreement(
        new Contract(
            contract.number(),
            parties,
            contract.text(),
            contract.currency(),
            validity,
            history,
            conditions));
  }
}
