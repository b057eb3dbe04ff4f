package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.fiction.ContractFiction;
import dev.lintel.kontrakt.testing.Agreement;
import dev.lintel.kontrakt.testing.Known;
import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets a price for which items, and on which day. */
class CoveredItemsIT {
  private KontraktServer server;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatNoContractCoversIsLeftOutAndTheRestComesByNumber() {
    // given
    server = KontraktServer.with(base().contract());

    // when
    KontraktAnswer answer =
        server
            .dealer()
            .get(
                "/prices?nobbNumbers=%d,%d,%d,99999999,%d"
                    .formatted(Known.SAW, Known.FOREIGN, Known.HAMMER, Known.SAW));

    // then
    assertThat(answer.each("nobbNumber")).containsExactly("10000001", "10000002");
  }

  @Test
  void suppliersNarrowNamedItems() {
    // given
    server = KontraktServer.with(base().contract());

    // then
    assertThat(ask(Known.HAMMER, "&suppliers=" + Known.OTHER_SUPPLIER).text()).isEqualTo("[]");
    assertThat(ask(Known.HAMMER, "&suppliers=1," + Known.SUPPLIER).json()).hasSize(1);
  }

  @Test
  void contractsWithoutApprovalOrOutOfForceDoNotCount() {
    // given
    server =
        KontraktServer.with(
            base().unapproved().contract(),
            Agreement.number(2)
                .during(Validity.between(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 1)))
                .percent(Level.SUPPLIER, "", "50")
                .contract());

    // then
    assertThat(ask(Known.HAMMER, "").text()).isEqualTo("[]");
  }

  @Test
  void aDayToComeIsCalculatedWithWhatHoldsThen() {
    // given
    LocalDate april = LocalDate.of(2026, 4, 1);
    server = KontraktServer.with(base().contract());
    server
        .catalogue
        .prices()
        .save(
            List.of(
                new dev.lintel.catalogue.prices.Price(
                    Known.HAMMER,
                    Known.SUPPLIER,
                    "INDEX",
                    new BigDecimal("100.00"),
                    "NOK",
                    "STK",
                    LocalDate.of(2026, 1, 1),
                    Optional.of(april.minusDays(1))),
                Known.price(Known.HAMMER, Known.SUPPLIER, "120.00", april)));

    // when
    KontraktAnswer today = ask(Known.HAMMER, "");
    KontraktAnswer later =
        ask(Known.HAMMER, "&calculationDate=2026-04-01&contractsPerPage=10&contractPage=1");

    // then
    assertThat(value(today, "purchasePrice")).isEqualByComparingTo("90");
    assertThat(today.at("/0/indexPrice/to")).isEqualTo("2026-03-31");
    assertThat(value(later, "purchasePrice")).isEqualByComparingTo("108");
    assertThat(later.at("/0/indexPrice/from")).isEqualTo("2026-04-01");
  }

  @Test
  void nobodyGetsAnothersPrices() {
    // given
    server = KontraktServer.with(base().contract());
    String question = "/prices?nobbNumbers=" + Known.HAMMER;

    // then
    assertThat(server.client(KontraktServer.CHAIN).get(question).text()).isEqualTo("[]");
    assertThat(server.client(KontraktServer.STRANGER).get(question).text()).isEqualTo("[]");
    assertThat(server.client(KontraktServer.OWNER).get(question).text()).isEqualTo("[]");
  }

  @Test
  void aChainPassesItsContractOn() {
    // given
    server =
        KontraktServer.with(
            Agreement.number(1)
                .between(Known.SUPPLIER, Known.SUPPLIER, ContractFiction.chain())
                .percent(Level.SUPPLIER, "", "20")
                .contract(),
            Agreement.number(2)
                .between(Known.SUPPLIER, ContractFiction.chain(), ContractFiction.dealer())
                .percent(Level.SUPPLIER, "", "15")
                .contract());
    String question = "/prices?nobbNumbers=" + Known.HAMMER;

    // then
    assertThat(value(server.client(KontraktServer.CHAIN).get(question), "purchasePrice"))
        .isEqualByComparingTo("80");
    assertThat(value(ask(Known.HAMMER, ""), "purchasePrice")).isEqualByComparingTo("85");
  }

  private static Agreement base() {
    return Agreement.number(1).percent(Level.SUPPLIER, "", "10");
  }

  private KontraktAnswer ask(int item, String more) {
    return server.dealer().get("/prices?nobbNumbers=" + item + more);
  }

  private static BigDecimal value(KontraktAnswer answer, String price) {
    return new BigDecimal(answer.at("/0/%s/value".formatted(price)));
  }
}
