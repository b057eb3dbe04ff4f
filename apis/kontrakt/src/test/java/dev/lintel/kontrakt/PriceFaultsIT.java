package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a question, told at once. */
class PriceFaultsIT {
  private static final KontraktServer SERVER = KontraktServer.start();

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/prices", "/prices?explain=true&quantity=3", "/prices?suppliers="})
  void oneOfTheFourIsRequired(String question) {
    // when
    KontraktAnswer answer = SERVER.dealer().get(question);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/calculationDate/0"))
        .contains("changedAfterDate, suppliers, nobbNumbers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "suppliers=50100",
        "nobbNumbers=10000001",
        "calculationDate=2026-03-02&contractsPerPage=10&contractPage=1",
        "changedAfterDate=2020-01-01&contractsPerPage=1&contractPage=1",
        "suppliers=1,2,3,4,5,6,7,8,9,10",
        "suppliers=1&suppliers=2",
        "nobbNumbers=10000001&quantity=2.5&deliveryType=DIREKTE&postalCode=0150&package=PALL"
      })
  void eachOfThemIsEnough(String question) {
    assertThat(SERVER.dealer().get("/prices?" + question).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calculationDate=2026-03-02|contractsPerPage,contractPage",
        "changedAfterDate=2026-03-02&suppliers=1|contractsPerPage,contractPage",
        "calculationDate=2026-03-02&contractPage=1|contractsPerPage",
        "changedAfterDate=2026-03-02&contractsPerPage=1|contractPage",
        "suppliers=1&contractsPerPage=1|contractPage",
        "suppliers=1&contractPage=1|contractsPerPage"
      })
  void aDateNeedsAPage(String question, String missing) {
    // when
    KontraktAnswer answer = SERVER.dealer().get("/prices?" + question);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).containsExactly(missing.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contractsPerPage=11&contractPage=1|contractsPerPage|from 1 to 10",
        "contractsPerPage=0&contractPage=1|contractsPerPage|from 1 to 10",
        "contractsPerPage=1&contractPage=0|contractPage|from 1",
        "quantity=0|quantity|above 0",
        "quantity=-1|quantity|above 0",
        "quantity=1e9|quantity|above 0",
        "postalCode=150|postalCode|four digits",
        "explain=perhaps|explain|true or false",
        "nobbNumbers=1234567|nobbNumbers|must be a whole number",
        "suppliers=ACME|suppliers|must be a whole number",
        "calculationDate=02.03.2026&contractsPerPage=1&contractPage=1|calculationDate|yyyy-MM-dd",
        "changedAfterDate=2026-02-30&contractsPerPage=1&contractPage=1|changedAfterDate|yyyy-MM-dd"
      })
  void everyValueHasItsBounds(String question, String parameter, String message) {
    // when
    String more = question.contains("nobbNumbers") ? "" : "&nobbNumbers=10000001";
    KontraktAnswer answer = SERVER.dealer().get("/prices?" + question + more);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).containsExactly(parameter);
    assertThat(answer.at("/errors/%s/0".formatted(parameter))).contains(message);
  }

  @Test
  void listsHaveTheirMaxima() {
    // when
    KontraktAnswer answer =
        SERVER
            .dealer()
            .get(
                "/prices?suppliers=%s&nobbNumbers=%s".formatted(list(1, 11), list(10_000_001, 21)));

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/suppliers/0")).contains("at most 10 values, has 11");
    assertThat(answer.at("/errors/nobbNumbers/0")).contains("at most 20 values, has 21");
    assertThat(SERVER.dealer().get("/prices?nobbNumbers=" + list(10_000_001, 20)).status())
        .isEqualTo(200);
  }

  @Test
  void daysAreThoseOfOsloAndThePastIsRefused() {
    // given
    String page = "&contractsPerPage=1&contractPage=1";

    // when
    KontraktAnswer yesterday =
        SERVER.dealer().get("/prices?calculationDate=" + KontraktServer.YESTERDAY + page);

    // then
    assertThat(yesterday.status()).isEqualTo(400);
    assertThat(yesterday.at("/errors/calculationDate/0"))
        .endsWith("must not be in the past; today is 2026-03-02 in Europe/Oslo");
    assertThat(
            SERVER.dealer().get("/prices?calculationDate=" + KontraktServer.TODAY + page).status())
        .isEqualTo(200);
  }

  @Test
  void allFaultsAreToldAtOnceInTheShapeOfTheHouse() {
    // when
    KontraktAnswer answer =
        SERVER
            .dealer()
            .get(
                "/prices?calculationDate=2025-01-01&changedAfterDate=awry&suppliers=x&quantity=0"
                    + "&explain=true&explain=false&postalCode=1&contractPage=0");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty())
        .containsExactlyInAnyOrder(
            "calculationDate",
            "changedAfterDate",
            "suppliers",
            "quantity",
            "explain",
            "postalCode",
            "contractPage",
            "contractsPerPage");
    assertThat(answer.at("/title")).isEqualTo("One or more validation error.");
    assertThat(answer.at("/status")).isEqualTo("400");
    assertThat(answer.at("/code")).isEqualTo("invalid-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calculationDate=2026-03-02&calculationDate=2026-03-03",
        "changedAfterDate=2026-01-01&changedAfterDate=2026-01-01",
        "contractsPerPage=1&contractsPerPage=2",
        "contractPage=1&contractPage=2",
        "quantity=1&quantity=2",
        "deliveryType=A&deliveryType=B",
        "postalCode=0001&postalCode=0002",
        "package=A&package=B",
        "explain=true&explain=true"
      })
  void aSingleValueIsNotGivenTwice(String twice) {
    // given
    String parameter = twice.substring(0, twice.indexOf('='));
    String page = "contractsPerPage=1&contractPage=1&";
    String rest = "nobbNumbers=10000001&" + (page.contains(parameter) ? "" : page);
    String others =
        parameter.equals("contractPage")
            ? "contractsPerPage=1&"
            : parameter.equals("contractsPerPage") ? "contractPage=1&" : "";

    // when
    KontraktAnswer answer = SERVER.dealer().get("/prices?" + rest + others + twice);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.faulty()).isEqualTo(List.of(parameter));
    assertThat(answer.at("/errors/%s/0".formatted(parameter))).contains("sent more than once");
  }

  @Test
  void parametersThatNobodyKnowsAreLetPass() {
    assertThat(SERVER.dealer().get("/prices?suppliers=1&novelty=7&suppliers1=x").status())
        .isEqualTo(200);
  }

  private static String list(int from, int count) {
    return IntStream.range(from, from + count)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(","));
  }
}
