package dev.lintel.catalogue.contracts.pricing;

import static dev.lintel.catalogue.contracts.ContractFixture.CHAIN;
import static dev.lintel.catalogue.contracts.ContractFixture.DAY;
import static dev.lintel.catalogue.contracts.ContractFixture.DEALER;
import static dev.lintel.catalogue.contracts.ContractFixture.SUPPLIER;
import static dev.lintel.catalogue.contracts.ContractFixture.TIME;
import static dev.lintel.catalogue.contracts.ContractFixture.contract;
import static dev.lintel.catalogue.contracts.ContractFixture.discount;
import static dev.lintel.catalogue.contracts.ContractFixture.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Parties;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks over the prices of the contracts that count for a receiver. */
class ContractWalkIT {
  private final Catalogue catalogue = TestCatalogue.fresh();
  private final ContractPrices prices = ContractPrices.open(catalogue.database(), 8 << 20);

  @BeforeEach
  void oneItemAndOneContract() {
    stock(catalogue, 1);
    catalogue.contracts().save(List.of(contract(1, discount(1, Level.SUPPLIER, "", "10"))));
  }

  @AfterEach
  void close() {
    prices.close();
    catalogue.database().close();
  }

  @Test
  void walksOverTheItemsOfAPageOfContracts() throws IOException {
    // given
    stock(catalogue, 2, 3);
    catalogue
        .contracts()
        .save(
            List.of(
                contract(2, new Parties(50002, 50002, DEALER)),
                contract(3, new Parties(SUPPLIER, CHAIN, DEALER))));

    // then
    assertThat(items(walk(1, Optional.empty()))).containsExactly(1, 2, 3);
    assertThat(walk(2, Optional.empty())).isEmpty();
    assertThat(walk(3, Optional.empty())).isEmpty();
  }

  @Test
  void tellsWhatAChangeAfterADayAffects() throws IOException {
    // given
    LocalDate now = LocalDate.ofInstant(TestCatalogue.NOW, ZoneOffset.UTC);
    catalogue
        .database()
        .jdbi()
        .useHandle(handle ->
            handle
                .createUpdate("update catalogue.price set changed = :time")
                .bind("time", TIME.atOffset(ZoneOffset.UTC))
                .execute());

    // then: the contract and the item were written on that day
    assertThat(items(walk(1, Optional.of(now.minusDays(1))))).containsExactly(1);
    assertThat(walk(1, Optional.of(now))).isEmpty();
  }

  private List<PricedItem> walk(int page, Optional<LocalDate> changedAfter) throws IOException {
    List<PricedItem> walked = new ArrayList<>();
    prices.walk(
        new PriceQuestion(DEALER, DAY, Order.OF_ONE, false),
        new PriceSelection(List.of(), List.of(), changedAfter),
        new ContractPage(1, page),
        walked::add);
    return walked;
  }

  private static List<Integer> items(List<PricedItem> prices) {
    return prices.stream().map(PricedItem::item).toList();
  }
}
