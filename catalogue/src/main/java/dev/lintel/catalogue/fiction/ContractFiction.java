package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.catalogue.participants.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Contracts that were never made: a dealer and a chain office buy from the participants of the
 * fictional catalogue. They follow from its seed, and what is in force of them is so on any day of
 * our time.
 */
public final class ContractFiction {
  private static final int DEALER = 60_100;
  private static final int CHAIN = 60_137;
  private static final List<String> TRADES = List.of("Byggevarehus AS", "Kjedekontor AS");

  /** Suppliers that have an agreement with somebody: the first ones of the cast. */
  private static final int SUPPLIERS = 12;

  private final FictionalCatalogue fiction;

  public ContractFiction(FictionalCatalogue fiction) {
    this.fiction = fiction;
  }

  /** The participant of client {@code dealer}, a shop that is a member of the chain. */
  public static int dealer() {
    return DEALER;
  }

  /** The participant of client {@code chain}, an office that buys for its members. */
  public static int chain() {
    return CHAIN;
  }

  /** Stores the two who buy, the suppliers' zones and all contracts. */
  void store(Catalogue catalogue) {
    catalogue.participants().save(buyers());
    catalogue.zones().save(zones());
    catalogue.contracts().save(contracts());
  }

  /** The zones of each supplier that has contracts. */
  public List<ZoneRegister> zones() {
    return owners().stream().map(FictionalZones::of).toList();
  }

  /** All contracts, by number. */
  public List<Contract> contracts() {
    List<Contract> contracts = new ArrayList<>();
    for (int place = 0; place < SUPPLIERS; place++) {
      contracts.addAll(new SupplierContracts(fiction, place).all());
    }
    return contracts;
  }

  private List<Integer> owners() {
    return fiction.participants().subList(0, SUPPLIERS).stream().map(Participant::number).toList();
  }

  private List<Participant> buyers() {
    return List.of(buyer(DEALER, "Byggmester Bulder", 0), buyer(CHAIN, "Stokk og Stein", 1));
  }

  private Participant buyer(int number, String name, int place) {
    Instant created = fiction.now().minus(Duration.ofDays(2_500L + place));
    return new Participant(
        number,
        name + " " + TRADES.get(place),
        "99%07d".formatted(number),
        "NO",
        "https://%s.example".formatted(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')),
        false,
        true,
        created,
        created);
  }
}
