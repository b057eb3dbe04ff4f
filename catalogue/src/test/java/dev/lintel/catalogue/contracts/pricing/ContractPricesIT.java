package dev.lintel.catalogue.contracts.pricing;

import static dev.lintel.catalogue.contracts.ContractFixture.CHAIN;
import static dev.lintel.catalogue.contracts.ContractFixture.DAY;
import static dev.lintel.catalogue.contracts.ContractFixture.DEALER;
import static dev.lintel.catalogue.contracts.ContractFixture.SUPPLIER;
import static dev.lintel.catalogue.contracts.ContractFixture.contract;
import static dev.lintel.catalogue.contracts.ContractFixture.discount;
import static dev.lintel.catalogue.contracts.ContractFixture.group;
import static dev.lintel.catalogue.contracts.ContractFixture.item;
import static dev.lintel.catalogue.contracts.ContractFixture.price;
import static dev.lintel.catalogue.contracts.ContractFixture.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.TestCatalogue;
import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Parties;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two processes on one database: one asks, the other changes what the price follows from. */
class ContractPricesIT {

  private static final int MANY = 10_000;

  private final Catalogue other = TestCatalogue.fresh();
  private final Database database = TestDatabase.another(other.database());
  private final ContractPrices prices = ContractPrices.open(database, 8 << 20);

  @BeforeEach
  void oneItemAndOneContract() {
    stock(other, 1);
    other.contracts().save(List.of(contract(1, discount(1, Level.SUPPLIER, "", "10"))));
    Eventually.holds(
        "the item is remembered",
        () -> {
          purchase(1);
          return prices.rememberedBytes() > 0 && purchase(1).equals("90.0000");
        });
  }

  @AfterEach
  void close() {
    prices.close();
    database.close();
    other.database().close();
  }

  @Test
  void hearsOfAChangedContract() {
    // when
    other.contracts().save(List.of(contract(1, discount(1, Level.SUPPLIER, "", "20"))));

    // then
    becomes("80.0000");
  }

  @Test
  void hearsOfAContractThatGoesToSomebodyElse() {
    // when
    other.contracts().save(List.of(contract(1, new Parties(SUPPLIER, SUPPLIER, CHAIN))));

    // then
    becomes("");
  }

  @Test
  void hearsOfANewIndexPrice() {
    // when
    other.prices().save(List.of(price(1, "200.00")));

    // then
    becomes("180.0000");
  }

  @Test
  void hearsOfAnItemThatMoves() {
    // given
    other.contracts().save(List.of(contract(1, discount(1, Level.PRODUCT_GROUP, "0101010", "30"))));
    becomes("70.0000");

    // when
    other.writer().save(List.of(item(1, "0202020", 80000001)));

    // then
    becomes("100.0000");
  }

  @Test
  void hearsOfAnotherTreeOfGroups() {
    // given
    other.contracts().save(List.of(contract(1, discount(1, Level.SUPER_GROUP, "01", "30"))));
    becomes("70.0000");

    // when
    other.groups().save(List.of(group("0101", "02")));

    // then
    becomes("100.0000");
  }

  @Test
  void hearsOfOtherZones() {
    // given
    Condition north = discount(1, Level.ITEM, "1", "50");
    Criteria inNorth = new Criteria(Optional.empty(), "", "", "N", "");
    other
        .contracts()
        .save(
            List.of(
                contract(
                    1,
                    new Condition(
                        1,
                        north.purpose(),
                        north.level(),
                        north.target(),
                        north.validity(),
                        true,
                        "",
                        inNorth,
                        north.elements()))));
    becomes("100.0000");

    // when
    other
        .zones()
        .save(
            List.of(
                new ZoneRegister(
                    SUPPLIER,
                    List.of(new Zone("N", "", List.of(new PostalCodes("8000", "9999")))))));

    // then
    becomes("50.0000");
  }

  @Test
  void findsModuleAndUnitOfAnOlderRowInItsFacts() {
    // given
    other.contracts().save(List.of(contract(1, discount(1, Level.MODULE, "80000001", "5"))));
    becomes("95.0000");

    // when
    other
        .database()
        .jdbi()
        .useHandle(handle -> {
          handle.execute("update catalogue.item set module = null, price_unit = null");
          handle.execute("insert into catalogue.change_log (kind, keys) values (0, '{}')");
        });

    // then
    assertThat(purchase(1)).isEqualTo("95.0000");
    assertThat(ask(List.of(1)).getFirst().unit()).isEqualTo("STK");
  }

  @Test
  void neverShowsAContractHalfReplaced() {
    // given
    int[] items = IntStream.rangeClosed(1, 20).toArray();
    stock(other, items);
    List<Integer> numbers = IntStream.of(items).boxed().toList();
    Contract first = contract(1, many("10"));
    Contract second = contract(1, many("20"));
    other.contracts().save(List.of(first));
    becomes("90.0000");

    // when
    Thread writer =
        Thread.startVirtualThread(() -> {
          for (int turn = 0; turn < 10; turn++) {
            other.contracts().save(List.of(turn % 2 == 0 ? second : first));
          }
          other.contracts().save(List.of(second));
        });

    // then
    do {
      assertThat(ask(numbers))
          .hasSize(20)
          .extracting(price -> price.purchase().orElseThrow().value().toPlainString())
          .containsAnyOf("90.0000", "80.0000")
          .satisfies(values -> assertThat(values.stream().distinct()).hasSize(1));
    } while (writer.isAlive());
    becomes("80.0000");
  }

  private static Condition[] many(String percent) {
    return IntStream.rangeClosed(1, MANY)
        .mapToObj(item -> discount(item, Level.ITEM, Integer.toString(item), percent))
        .toArray(Condition[]::new);
  }

  private void becomes(String purchase) {
    Eventually.holds("the price becomes " + purchase, () -> purchase(1).equals(purchase));
  }

  private String purchase(int item) {
    return purchaseOf(ask(List.of(item)));
  }

  private static String purchaseOf(List<PricedItem> prices) {
    return prices.stream()
        .flatMap(price -> price.purchase().stream())
        .map(detail -> detail.value().toPlainString())
        .findFirst()
        .orElse("");
  }

  private List<PricedItem> ask(List<Integer> items) {
    Order order = new Order(BigDecimal.ONE, "", "8002", "");
    return prices.of(new PriceQuestion(DEALER, DAY, order, false), PriceSelection.ofItems(items));
  }
}
