package dev.lintel.catalogue.contracts;

import static dev.lintel.catalogue.contracts.ContractFixture.CHAIN;
import static dev.lintel.catalogue.contracts.ContractFixture.DEALER;
import static dev.lintel.catalogue.contracts.ContractFixture.SUPPLIER;
import static dev.lintel.catalogue.contracts.ContractFixture.TIME;
import static dev.lintel.catalogue.contracts.ContractFixture.condition;
import static dev.lintel.catalogue.contracts.ContractFixture.contract;
import static dev.lintel.catalogue.contracts.ContractFixture.discount;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.catalogue.writing.SaveCounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContractsIT {

  private final Catalogue catalogue = TestCatalogue.fresh();
  private final Contracts contracts = catalogue.contracts();

  @AfterEach
  void close() {
    catalogue.database().close();
  }

  @Test
  void keepsEveryWordAndDigit() {
    // given
    Condition everything =
        new Condition(
            7,
            Purpose.PURCHASE,
            Level.PRODUCT_GROUP,
            "0101010",
            Validity.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)),
            false,
            "Kampanje",
            new Criteria(Optional.of(new BigDecimal("10.50")), "STK", "DIRECT", "N", "PALL"),
            List.of(
                new Element(Element.Kind.PERCENT, new BigDecimal("10.00")),
                new Element(Element.Kind.AMOUNT, new BigDecimal("0")),
                new Element(Element.Kind.NET_PRICE, new BigDecimal("1E+2"))));

    // when
    contracts.save(List.of(contract(1, everything)));

    // then
    Contract stored = contracts.find(1).orElseThrow();
    assertThat(stored).isEqualTo(contract(1, everything).modifiedAt(TestCatalogue.NOW));
    assertThat(stored.conditions().getFirst().elements().getFirst().value()).hasToString("10.00");
  }

  @Test
  void leavesAnEqualContractAlone() {
    // given
    Contract first = contract(1, discount(1, Level.SUPPLIER, "", "10"));
    Contract other = contract(1, discount(1, Level.SUPPLIER, "", "12"));

    // when
    SaveCounts inserted = contracts.save(List.of(first));
    SaveCounts unchanged = contracts.save(List.of(first.modifiedAt(Instant.EPOCH)));
    SaveCounts updated = contracts.save(List.of(other));

    // then
    assertThat(List.of(inserted, unchanged, updated))
        .containsExactly(new SaveCounts(1, 0, 0), new SaveCounts(0, 0, 1), new SaveCounts(0, 1, 0));
    assertThat(revision(1)).isEqualTo(2);
    assertThat(contracts.find(1).orElseThrow().conditions()).isEqualTo(other.conditions());
  }

  private int revision(long number) {
    return catalogue
        .database()
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select revision from catalogue.contract where number = :number")
                .bind("number", number)
                .mapTo(Integer.class)
                .one());
  }

  @Test
  void showsEachPartyItsOwnAndNobodyElseAny() {
    // given
    contracts.save(
        List.of(
            contract(1, new Parties(SUPPLIER, SUPPLIER, CHAIN)),
            contract(2, new Parties(SUPPLIER, CHAIN, DEALER)),
            contract(3, new Parties(50002, 50002, DEALER))));

    // then
    assertThat(numbers(of(SUPPLIER))).containsExactly(1L, 2L);
    assertThat(numbers(of(CHAIN))).containsExactly(1L, 2L);
    assertThat(numbers(of(DEALER))).containsExactly(2L, 3L);
    assertThat(numbers(of(60002))).isEmpty();
    assertThat(numbers(new ContractFilter(DEALER, List.of(50002), none(), none())))
        .containsExactly(3L);
  }

  @Test
  void showsMarkUpsToTheReceiverAlone() {
    // given
    contracts.save(
        List.of(
            contract(
                1,
                discount(1, Level.SUPPLIER, "", "10"),
                condition(2, Purpose.RETAIL, Level.SUPPLIER, "", "40"))));

    // then
    assertThat(contracts.page(of(DEALER), 10, 1).getFirst().conditions()).hasSize(2);
    assertThat(contracts.page(of(SUPPLIER), 10, 1).getFirst().conditions()).hasSize(1);
  }

  @Test
  void keepsADraftFromItsReceiver() {
    // given
    Contract sent = contract(1);
    History draft = new History(TIME, none(), none(), TIME);
    contracts.save(
        List.of(new Contract(1, sent.parties(), "", "NOK", sent.validity(), draft, List.of())));

    // then
    assertThat(contracts.page(of(DEALER), 10, 1)).isEmpty();
    assertThat(contracts.page(of(SUPPLIER), 10, 1)).hasSize(1);
  }

  @Test
  void turnsPagesInTheOrderOfNumbers() {
    // given
    contracts.save(List.of(contract(5), contract(3), contract(4), contract(1), contract(2)));

    // then
    assertThat(numbers(contracts.page(of(DEALER), 2, 1))).containsExactly(1L, 2L);
    assertThat(numbers(contracts.page(of(DEALER), 2, 3))).containsExactly(5L);
    assertThat(contracts.page(of(DEALER), 2, 4)).isEmpty();
  }

  @Test
  void findsWhatWasApprovedOrModifiedInATime() {
    // given
    contracts.save(List.of(contract(1)));
    Instant now = TestCatalogue.NOW;

    // then
    assertThat(numbers(between(Optional.of(now), none()))).containsExactly(1L);
    assertThat(numbers(between(Optional.of(now.plusSeconds(1)), none()))).isEmpty();
    assertThat(numbers(between(none(), Optional.of(TIME.plusSeconds(1))))).containsExactly(1L);
    assertThat(numbers(between(Optional.of(TIME.plusSeconds(1)), Optional.of(now)))).isEmpty();
  }

  private ContractFilter between(Optional<Instant> from, Optional<Instant> before) {
    return new ContractFilter(DEALER, List.of(), from, before);
  }

  @Test
  void replacesARegisterOfZonesAsAWhole() {
    // given
    ZoneRegister first = register(new Zone("N", "Nord", List.of(new PostalCodes("8000", "9999"))));
    ZoneRegister second = register(new Zone("S", "Sør", List.of(new PostalCodes("3000", "4999"))));

    // when
    SaveCounts inserted = catalogue.zones().save(List.of(first));
    SaveCounts unchanged = catalogue.zones().save(List.of(first));
    SaveCounts updated = catalogue.zones().save(List.of(second));

    // then
    assertThat(List.of(inserted, unchanged, updated))
        .containsExactly(new SaveCounts(1, 0, 0), new SaveCounts(0, 0, 1), new SaveCounts(0, 1, 0));
    assertThat(catalogue.zones().of(List.of(SUPPLIER, 50002))).containsExactly(second);
  }

  private static ZoneRegister register(Zone zone) {
    return new ZoneRegister(SUPPLIER, List.of(zone));
  }

  private static ContractFilter of(int party) {
    return new ContractFilter(party, List.of(), none(), none());
  }

  private List<Long> numbers(ContractFilter filter) {
    return numbers(contracts.page(filter, 10, 1));
  }

  private static List<Long> numbers(List<Contract> page) {
    return page.stream().map(Contract::number).toList();
  }

  private static Optional<Instant> none() {
    return Optional.empty();
  }
}
