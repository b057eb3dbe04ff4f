package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.History;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contracts of one supplier. The first four deal with the dealer directly, the others by way of
 * the chain office, which passes on what it got; all deal with the chain.
 */
final class SupplierContracts {
  private static final int FIRST_NUMBER = 410_000;
  private static final int NUMBERS_EACH = 10;
  private static final int DIRECT = 4;
  private static final String CURRENCY = "NOK";
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final Validity IN_FORCE = Validity.since(LONG_AGO);
  private static final Validity OVER = Validity.between(LONG_AGO, LocalDate.of(2022, 12, 31));
  private static final Validity TO_COME = Validity.since(LocalDate.of(2090, 1, 1));

  private final FictionalCatalogue fiction;
  private final int place;
  private final int owner;
  private final SupplierConditions conditions;

  SupplierContracts(FictionalCatalogue fiction, int place) {
    this.fiction = fiction;
    this.place = place;
    owner = Cast.numberAt(place);
    conditions = new SupplierConditions(fiction, place);
  }

  List<Contract> all() {
    int dealer = ContractFiction.dealer();
    int chain = ContractFiction.chain();
    List<Contract> contracts = new ArrayList<>();
    contracts.add(
        contract(
            0, new Parties(owner, owner, chain), "Kjedeavtale", IN_FORCE, conditions.ofChain()));
    if (place < DIRECT) {
      contracts.add(
          contract(
              1, new Parties(owner, owner, dealer), "Forhandleravtale", IN_FORCE, ofDealer(true)));
    }
    if (place == 0 || place >= DIRECT) {
      contracts.add(
          contract(
              2,
              new Parties(owner, chain, dealer),
              "Videresendt avtale",
              IN_FORCE,
              ofDealer(false)));
    }
    contracts.addAll(notInForce(new Parties(owner, owner, dealer)));
    return contracts;
  }

  private List<Condition> ofDealer(boolean direct) {
    return Stream.of(conditions.agreed(direct), conditions.markUps())
        .flatMap(List::stream)
        .toList();
  }

  /** What does not count yet, no longer, or not without approval. */
  private List<Contract> notInForce(Parties parties) {
    return switch (place) {
      case 1 -> List.of(contract(3, parties, "Ny avtale", TO_COME, ofDealer(true)));
      case 2 -> List.of(contract(4, parties, "Gammel avtale", OVER, ofDealer(true)));
      case 3 -> List.of(unapproved(parties));
      default -> List.of();
    };
  }

  private Contract unapproved(Parties parties) {
    Contract draft = contract(5, parties, "Utkast", IN_FORCE, ofDealer(true));
    History history = draft.history();
    return new Contract(
        draft.number(),
        parties,
        draft.text(),
        CURRENCY,
        IN_FORCE,
        new History(history.created(), history.sent(), Optional.empty(), history.lastModified()),
        draft.conditions());
  }

  private Contract contract(
      int turn, Parties parties, String text, Validity validity, List<Condition> all) {
    long number = FIRST_NUMBER + NUMBERS_EACH * place + turn;
    String supplier = fiction.participants().get(place).name();
    return new Contract(
        number, parties, "%s %s".formatted(text, supplier), CURRENCY, validity, history(turn), all);
  }

  private History history(int turn) {
    Dice dice = new Dice(fiction.seed(), "contract", NUMBERS_EACH * place + turn);
    // Hundredths, thousandths or no fraction, as times come from elsewhere.
    long millis = dice.pick(List.of(940L, 125L, 0L, 300L));
    Instant created =
        fiction.now().minus(Duration.ofDays(dice.between(60, 900))).plusMillis(millis);
    Instant sent = created.plusSeconds(dice.between(3_600, 90_000));
    Instant approved = sent.plusSeconds(dice.between(3_600, 400_000));
    return new History(created, Optional.of(sent), Optional.of(approved), approved);
  }
}
