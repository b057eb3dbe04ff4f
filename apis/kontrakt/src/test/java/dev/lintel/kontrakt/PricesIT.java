package dev.lintel.kontrakt;

import static dev.lintel.catalogue.contracts.Level.ITEM;
import static dev.lintel.catalogue.contracts.Level.MAIN_GROUP;
import static dev.lintel.catalogue.contracts.Level.MODULE;
import static dev.lintel.catalogue.contracts.Level.PRODUCT_GROUP;
import static dev.lintel.catalogue.contracts.Level.SUPER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.Validity;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.kontrakt.testing.Agreement;
import dev.lintel.kontrakt.testing.Known;
import dev.lintel.kontrakt.testing.KontraktAnswer;
import dev.lintel.kontrakt.testing.KontraktServer;
import dev.lintel.properties.testkit.Eventually;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices of named items, as a dealer gets them. */
class PricesIT {
  private KontraktServer server;

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPriceHasTheDocumentedFieldsAndNoOther() {
    // given
    server = KontraktServer.with(base().contract());

    // when
    KontraktAnswer answer = ask(Known.HAMMER, "");

    // then
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).hasSize(1);
    assertThat(answer.json().get(0).propertyNames())
        .containsExactlyInAnyOrder(
            "currency",
            "nobbNumber",
            "priceUnit",
            "supplierParticipantNumber",
            "indexPrice",
            "fullCostPrice",
            "purchasePrice",
            "retailPrice");
    assertThat(answer.json().at("/0/nobbNumber").isInt()).isTrue();
    assertThat(answer.json().at("/0/supplierParticipantNumber").asInt()).isEqualTo(Known.SUPPLIER);
    assertThat(answer.at("/0/currency")).isEqualTo("NOK");
    assertThat(answer.at("/0/priceUnit")).isEqualTo("STK");
    assertThat(answer.json().at("/0/indexPrice").propertyNames())
        .containsExactlyInAnyOrder("value", "from", "to");
    assertThat(answer.json().at("/0/indexPrice/value").isNumber()).isTrue();
    assertThat(value(answer, "indexPrice")).isEqualByComparingTo("100");
    assertThat(answer.at("/0/indexPrice/from")).isEqualTo("2026-01-01");
    assertThat(answer.json().at("/0/indexPrice/to").isNull()).isTrue();
    assertThat(value(answer, "purchasePrice")).isEqualByComparingTo("90");
    assertThat(value(answer, "fullCostPrice")).isEqualByComparingTo("90");
    assertThat(answer.json().at("/0/retailPrice").isNull()).isTrue();
  }

  @Test
  void theReceiversOwnMarkUpsMakeFullCostAndRetail() {
    // given
    server =
        KontraktServer.with(
            base()
                .condition(
                    Purpose.FULL_COST, Level.SUPPLIER, "", Criteria.NONE, element("PERCENT", "5"))
                .condition(
                    Purpose.RETAIL, Level.SUPPLIER, "", Criteria.NONE, element("AMOUNT", "15.50"))
                .contract());

    // when
    KontraktAnswer answer = ask(Known.HAMMER, "");

    // then
    assertThat(value(answer, "purchasePrice")).isEqualByComparingTo("90");
    assertThat(value(answer, "fullCostPrice")).isEqualByComparingTo("94.5");
    assertThat(value(answer, "retailPrice")).isEqualByComparingTo("110");
  }

  @Test
  void theLowestLevelThatHasAConditionWinsAndDoesNotAddUp() {
    // given
    Agreement agreement = base();
    server = KontraktServer.with(agreement.contract());

    // then
    agreement = lowered(agreement, SUPER_GROUP, "01", "11", "89");
    agreement = lowered(agreement, MAIN_GROUP, "0101", "12", "88");
    agreement = lowered(agreement, PRODUCT_GROUP, "0101010", "13", "87");
    agreement = lowered(agreement, MODULE, Integer.toString(Known.MODULE), "14", "86");
    lowered(agreement, ITEM, Integer.toString(Known.HAMMER), "15", "85");
  }

  private Agreement lowered(
      Agreement agreement, Level level, String target, String percent, String expected) {
    Agreement lower = agreement.percent(level, target, percent);
    server.catalogue.contracts().save(List.of(lower.contract()));
    Eventually.holds(
        level + " makes " + expected,
        () ->
            value(ask(Known.HAMMER, ""), "purchasePrice").compareTo(new BigDecimal(expected)) == 0);
    return lower;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|90",
        "quantity=9.99|90",
        "quantity=10|80",
        "deliveryType=DIREKTE|70",
        "deliveryType=AVHENTET|90",
        "postalCode=0150|60",
        "postalCode=9990|90",
        "package=PALL|50",
        "package=ESKE|90"
      })
  void theRequestsOrderDecidesWhichConditionFits(String order, String expected) {
    // given
    server =
        KontraktServer.with(
            base()
                .percent(
                    Level.SUPPLIER, "", "20", criteria(Optional.of(BigDecimal.TEN), "", "", ""))
                .percent(Level.SUPPLIER, "", "30", criteria(Optional.empty(), "DIREKTE", "", ""))
                .percent(Level.SUPPLIER, "", "40", criteria(Optional.empty(), "", "OST", ""))
                .percent(Level.SUPPLIER, "", "50", criteria(Optional.empty(), "", "", "PALL"))
                .contract());
    Zone east = new Zone("OST", "Øst", List.of(new PostalCodes("0001", "3999")));
    server.catalogue.zones().save(List.of(new ZoneRegister(Known.SUPPLIER, List.of(east))));

    // then
    assertThat(value(ask(Known.HAMMER, order == null ? "" : "&" + order), "purchasePrice"))
        .isEqualByComparingTo(expected);
  }

  @Test
  void elementsApplyInTheirOrder() {
    // given
    server =
        KontraktServer.with(
            Agreement.number(1)
                .condition(
                    Purpose.PURCHASE,
                    Level.SUPPLIER,
                    "",
                    Criteria.NONE,
                    element("PERCENT", "10"),
                    element("AMOUNT", "5"),
                    element("PERCENT", "10"))
                .contract());

    // then
    assertThat(value(ask(Known.HAMMER, ""), "purchasePrice")).isEqualByComparingTo("76.5");
  }

  @Test
  void aPriceExplainsItselfWhenAsked() {
    // given
    server =
        KontraktServer.with(
            base().percent(MAIN_GROUP, "0101", "12.5").contract(),
            Agreement.number(2)
                .during(Validity.since(LocalDate.of(2090, 1, 1)))
                .percent(Level.SUPPLIER, "", "50")
                .contract());

    // when
    KontraktAnswer answer = ask(Known.HAMMER, "&explain=true");

    // then
    assertThat(answer.at("/0/explanation/contractId")).isEqualTo("1");
    assertThat(answer.at("/0/explanation/otherContracts/0/contractId")).isEqualTo("2");
    assertThat(answer.at("/0/explanation/otherContracts/0/reason")).isEqualTo("NotYetInForce");
    String purchase = "/0/explanation/derivations/0";
    assertThat(answer.at(purchase + "/price")).isEqualTo("Purchase");
    assertThat(answer.at(purchase + "/condition/level")).isEqualTo("MainGroup");
    assertThat(answer.at(purchase + "/condition/number")).isEqualTo("0101");
    assertThat(answer.at(purchase + "/condition/discounts/0/type")).isEqualTo("Percent");
    assertThat(answer.at(purchase + "/arithmetic")).isEqualTo("100 - 12.5 % = 87.5");
    assertThat(answer.at(purchase + "/notTaken/0/level")).isEqualTo("Supplier");
    assertThat(answer.at(purchase + "/notTaken/0/reason")).isEqualTo("HigherLevel");
    assertThat(new BigDecimal(answer.at(purchase + "/result"))).isEqualByComparingTo("87.5");
  }

  private static Criteria criteria(
      Optional<BigDecimal> quantity, String delivery, String zone, String packaging) {
    return new Criteria(quantity, "", delivery, zone, packaging);
  }

  private static Agreement base() {
    return Agreement.number(1).percent(Level.SUPPLIER, "", "10");
  }

  private static Element element(String kind, String value) {
    return new Element(Element.Kind.valueOf(kind), new BigDecimal(value));
  }

  private KontraktAnswer ask(int item, String more) {
    return server.dealer().get("/prices?nobbNumbers=" + item + more);
  }

  private static BigDecimal value(KontraktAnswer answer, String price) {
    return new BigDecimal(answer.at("/0/%s/value".formatted(price)));
  }
}
