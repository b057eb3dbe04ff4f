package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.fiction.ContractFiction;
import dev.lintel.kontrakt.testing.Agreement;
import dev.lintel.kontrakt.testing.Known;
import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import dev.lintel.properties.testkit.OsloMidnights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Which contracts are listed, and in which pages. */
class ContractListsIT {
  private static final String ALL = "/contracts?count=10&page=1";
  private final KontraktServer server = KontraktServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"dealer, 3", "chain, '1,3'", "owner, '1,2,3'", "stranger, ''"})
  void everyPartySeesItsOwnAlone(String account, String numbers) {
    // given
    save(
        between(1, Known.SUPPLIER, ContractFiction.chain()),
        between(2, Known.SUPPLIER, 77_777),
        between(3, ContractFiction.chain(), ContractFiction.dealer()));

    // when
    KontraktAnswer answer = server.client(account).get(ALL);

    // then
    assertThat(String.join(",", answer.each("contractId"))).isEqualTo(numbers);
  }

  @Test
  void pagesBeginAtOneAndEndWithAShortOrAnEmptyOne() {
    // given
    save(LongStream.rangeClosed(1, 5).mapToObj(ContractListsIT::plain).toArray(Contract[]::new));

    // then
    assertThat(numbers("/contracts?count=2&page=1")).containsExactly("1", "2");
    assertThat(numbers("/contracts?count=2&page=2")).containsExactly("3", "4");
    assertThat(numbers("/contracts?count=2&page=3")).containsExactly("5");
    assertThat(numbers("/contracts?count=2&page=4")).isEmpty();
  }

  @Test
  void suppliersAreTheOwners() {
    // given
    save(
        plain(1), Agreement.number(2).between(50_137, 50_137, ContractFiction.dealer()).contract());

    // then
    assertThat(numbers(ALL + "&suppliers=50137")).containsExactly("2");
    assertThat(numbers(ALL + "&suppliers=50137,50100")).containsExactly("1", "2");
    assertThat(numbers(ALL + "&suppliers=60100")).isEmpty();
  }

  @Test
  void fromAndToLookAtApprovalAndChangeInDaysOfOslo() {
    // given
    server.clock.set(Instant.parse("2026-01-10T12:00:00Z"));
    save(plain(1));
    server.clock.set(Instant.parse("2026-02-10T23:30:00Z"));
    save(plain(2));

    // then
    assertThat(numbers(ALL + "&from=2026-02-11")).containsExactly("2");
    assertThat(numbers(ALL + "&from=2026-01-10")).containsExactly("1", "2");
    assertThat(numbers(ALL + "&from=2026-01-10&to=2026-02-10")).contains("1");
    assertThat(numbers(ALL + "&from=2026-02-11&to=2026-02-11")).containsExactly("2");
    assertThat(numbers(ALL + "&from=2026-02-12")).isEmpty();
    assertThat(numbers(ALL + "&from=2021-01-14&to=2021-01-14")).containsExactly("1", "2");
    assertThat(numbers(ALL + "&to=2021-01-13")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|count,page",
        "count=10|page",
        "page=1|count",
        "count=11&page=1|count",
        "count=0&page=1|count",
        "count=1&page=0|page",
        "count=1&page=1&suppliers=1,2,3,4,5,6,7,8,9,10,11|suppliers",
        "count=1&page=1&from=yesterday&to=2026-13-01|from,to",
        "count=1&page=1&from=2026-01-02&to=2026-01-01|to",
        "count=1&page=1&onlyActiveConditions=1|onlyActiveConditions",
        "count=1&count=2&page=1|count",
        "count=1&page=1&page=1&from=2026-01-01&from=2026-01-01|page,from",
        "count=x&page=1&page=2&from=2026-01-02&to=2026-01-01&suppliers=a|count,suppliers,page,to"
      })
  void faultsAreToldAtOnce(String question, String faulty) {
    // when
    KontraktAnswer answer = server.dealer().get("/contracts?" + question);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).containsExactlyInAnyOrder(faulty.split(","));
  }

  @ParameterizedTest
  @ArgumentsSource(OsloMidnights.class)
  void daysBeginAtMidnightInOslo(Instant now, LocalDate day) {
    // given
    server.clock.set(now);
    save(plain(1));

    // then
    assertThat(numbers(ALL + "&from=" + day + "&to=" + day)).containsExactly("1");
    assertThat(numbers(ALL + "&from=" + day.plusDays(1))).isEmpty();
    assertThat(numbers(ALL + "&from=" + day.minusDays(1) + "&to=" + day.minusDays(1))).isEmpty();
    String price = "/prices?contractsPerPage=1&contractPage=1&calculationDate=";
    assertThat(server.dealer().get(price + day).status()).isEqualTo(200);
    assertThat(server.dealer().get(price + day.minusDays(1)).faulty())
        .containsExactly("calculationDate");
  }

  private void save(Contract... contracts) {
    server.catalogue.contracts().save(List.of(contracts));
  }

  private List<String> numbers(String question) {
    return server.dealer().get(question).each("contractId");
  }

  private static Contract plain(long number) {
    return Agreement.number(number).contract();
  }

  private static Contract between(long number, int sender, int receiver) {
    return Agreement.number(number).between(Known.SUPPLIER, sender, receiver).contract();
  }

  private static Validity between(String from, String to) {
    return Validity.between(LocalDate.parse(from), LocalDate.parse(to));
  }
}
