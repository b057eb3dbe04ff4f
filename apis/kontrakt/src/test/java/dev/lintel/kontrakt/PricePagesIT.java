package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.fiction.ContractFiction;
import dev.lintel.kontrakt.testing.Agreement;
import dev.lintel.kontrakt.testing.Known;
import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Prices of everything that contracts cover, page by page of contracts. */
class PricePagesIT {
  private static final String DAY = "/prices?calculationDate=" + KontraktServer.TODAY;

  private final KontraktServer server =
      KontraktServer.with(
          of(1, Known.SUPPLIER).percent(Level.SUPPLIER, "", "10").contract(),
          of(2, Known.OTHER_SUPPLIER).percent(Level.SUPPLIER, "", "20").contract());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void withoutNumbersEverythingThatTheContractsCoverIsPriced() {
    // when
    KontraktAnswer answer = ask(DAY + "&contractsPerPage=10&contractPage=1");

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.each("nobbNumber"))
        .contains(number(Known.HAMMER), number(Known.SAW), number(Known.PAINT))
        .contains(number(Known.FOREIGN));
    assertThat(answer.each("supplierParticipantNumber"))
        .startsWith("50100", "50100", "50100")
        .endsWith("50137");
  }

  @Test
  void pagesCountContractsAndNotPrices() {
    // when
    KontraktAnswer first = ask(DAY + "&contractsPerPage=1&contractPage=1");
    KontraktAnswer second = ask(DAY + "&contractsPerPage=1&contractPage=2");
    KontraktAnswer third = ask(DAY + "&contractsPerPage=1&contractPage=3");

    // then
    assertThat(first.each("supplierParticipantNumber")).hasSizeGreaterThan(2).containsOnly("50100");
    assertThat(second.each("nobbNumber")).containsExactly(number(Known.FOREIGN));
    assertThat(third.status()).isEqualTo(200);
    assertThat(third.text()).isEqualTo("[]");
  }

  @Test
  void pagesCountContractsOfNamedItemsToo() {
    // given
    String named = DAY + "&nobbNumbers=%d,%d,%d".formatted(Known.HAMMER, Known.SAW, Known.FOREIGN);

    // then
    assertThat(ask(named + "&contractsPerPage=1&contractPage=1").each("nobbNumber"))
        .containsExactly(number(Known.HAMMER), number(Known.SAW));
    assertThat(ask(named + "&contractsPerPage=1&contractPage=2").each("nobbNumber"))
        .containsExactly(number(Known.FOREIGN));
    assertThat(ask(named + "&contractsPerPage=1&contractPage=3").text()).isEqualTo("[]");
    assertThat(ask(named + "&contractsPerPage=2&contractPage=1").json()).hasSize(3);
  }

  @Test
  void suppliersAloneAreEnoughAndNeedNoPage() {
    assertThat(ask("/prices?suppliers=" + Known.OTHER_SUPPLIER).each("nobbNumber"))
        .containsExactly(number(Known.FOREIGN));
    assertThat(
            ask("/prices?suppliers=%d,%d".formatted(Known.SUPPLIER, Known.OTHER_SUPPLIER)).json())
        .hasSizeGreaterThan(3);
    assertThat(ask("/prices?suppliers=7").text()).isEqualTo("[]");
  }

  @Test
  void contractsThatDoNotCountHaveNoPage() {
    // given
    server
        .catalogue
        .contracts()
        .save(
            List.of(
                of(0, 50_174).during(over()).percent(Level.SUPPLIER, "", "5").contract(),
                of(3, 50_211).unapproved().percent(Level.SUPPLIER, "", "5").contract()));

    // then
    assertThat(ask(DAY + "&contractsPerPage=1&contractPage=1").each("supplierParticipantNumber"))
        .containsOnly("50100");
  }

  @Test
  void changedAfterDateLeavesOutWhatDidNotChange() {
    // given
    String page = "&contractsPerPage=10&contractPage=1";

    // then
    assertThat(ask("/prices?changedAfterDate=2026-03-01" + page).json()).isNotEmpty();
    assertThat(ask("/prices?changedAfterDate=2099-01-01" + page).text()).isEqualTo("[]");
  }

  @Test
  void thousandsOfPricesStreamAsOneArray() {
    // given
    server
        .catalogue
        .prices()
        .save(
            IntStream.range(0, 3_000)
                .mapToObj(turn ->
                    Known.price(
                        20_000_000 + turn, Known.SUPPLIER, "10.00", LocalDate.of(2026, 1, 1)))
                .toList());
    Known.storeMore(server.catalogue, 20_000_000, 3_000);

    // when
    KontraktAnswer answer = ask("/prices?suppliers=" + Known.SUPPLIER);

    // then
    assertThat(answer.json()).hasSizeGreaterThan(3_000);
    assertThat(answer.header("Transfer-Encoding")).hasValue("chunked");
  }

  private KontraktAnswer ask(String question) {
    return server.dealer().get(question);
  }

  private static Agreement of(long number, int supplier) {
    return Agreement.number(number).between(supplier, supplier, ContractFiction.dealer());
  }

  private static Validity over() {
    return Validity.between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
  }

  private static String number(int item) {
    return Integer.toString(item);
  }
}
