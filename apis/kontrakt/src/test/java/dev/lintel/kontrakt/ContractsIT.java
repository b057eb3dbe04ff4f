package dev.lintel.kontrakt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
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

class ContractsIT {
  private static final String ALL = "/contracts?count=10&page=1";
  private final KontraktServer server = KontraktServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aContractHasTheDocumentedFields() {
    // given
    save(
        Agreement.number(7)
            .during(Validity.between(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31)))
            .percent(Level.SUPPLIER, "", "10")
            .contract());

    // when
    KontraktAnswer answer = server.dealer().get(ALL);

    // then
    assertThat(answer.json().isArray()).isTrue();
    assertThat(answer.json().get(0).propertyNames())
        .contains(
            "approved",
            "conditions",
            "contractId",
            "created",
            "from",
            "lastModified",
            "ownerParticipantNumber",
            "receiverParticipantNumber",
            "senderParticipantNumber",
            "sent",
            "text",
            "to");
    assertThat(answer.json().at("/0/contractId").isIntegralNumber()).isTrue();
    assertThat(answer.at("/0/contractId")).isEqualTo("7");
    assertThat(answer.at("/0/ownerParticipantNumber")).isEqualTo("50100");
    assertThat(answer.at("/0/senderParticipantNumber")).isEqualTo("50100");
    assertThat(answer.at("/0/receiverParticipantNumber")).isEqualTo("60100");
    assertThat(answer.at("/0/from")).isEqualTo("2020-01-01");
    assertThat(answer.at("/0/to")).isEqualTo("2030-12-31");
    assertThat(answer.at("/0/text")).isEqualTo("Contract 7");
  }

  @Test
  void timesAreUtcWithAsManyDecimalsAsThereAre() {
    // given
    save(Agreement.number(7).contract());

    // when
    KontraktAnswer answer = server.dealer().get(ALL);

    // then
    assertThat(answer.at("/0/approved")).isEqualTo("2021-01-14T16:35:44.94Z");
    assertThat(answer.at("/0/created")).isEqualTo("2021-01-12T08:00:00.5Z");
    assertThat(answer.at("/0/sent")).isEqualTo("2021-01-13T08:00:00Z");
    assertThat(answer.at("/0/lastModified")).isEqualTo(KontraktServer.NOW);
  }

  @Test
  void aConditionTellsLevelCriteriaAndElements() {
    // given
    var criteria =
        new Criteria(Optional.of(new BigDecimal("12.5")), "M2", "DIREKTE", "OST", "PALL");
    save(
        Agreement.number(7)
            .and(
                new Condition(
                    3,
                    Purpose.PURCHASE,
                    Level.MAIN_GROUP,
                    "0101",
                    Validity.since(LocalDate.of(2024, 2, 29)),
                    true,
                    "Kvantum",
                    criteria,
                    List.of(
                        element(Element.Kind.NET_PRICE, "99.90"),
                        element(Element.Kind.PERCENT, "10"),
                        element(Element.Kind.AMOUNT, "1.25"))))
            .contract());

    // when
    KontraktAnswer answer = server.dealer().get(ALL);

    // then
    String expected =
        """
        {"conditionId":3,"price":"Purchase","level":"MainGroup","number":"0101",\
        "from":"2024-02-29","to":null,"active":true,"text":"Kvantum","discounts":[\
        {"type":"NetPrice","value":99.90,"unit":"NOK"},{"type":"Percent","value":10,"unit":"%"},\
        {"type":"Amount","value":1.25,"unit":"NOK"}],"netPrice":99.90,"currency":"NOK",\
        "quantityFrom":12.5,"quantityUnit":"M2","deliveryType":"DIREKTE","zone":"OST",\
        "package":"PALL"}\
        """;
    assertThat(answer.text()).contains(expected);
  }

  @Test
  void markUpsAreShownToTheReceiverAlone() {
    // given
    save(
        Agreement.number(1)
            .between(Known.SUPPLIER, ContractFiction.chain(), ContractFiction.dealer())
            .percent(Level.SUPPLIER, "", "10")
            .condition(
                Purpose.FULL_COST,
                Level.SUPPLIER,
                "",
                Criteria.NONE,
                element(Element.Kind.PERCENT, "3"))
            .condition(
                Purpose.RETAIL,
                Level.SUPPLIER,
                "",
                Criteria.NONE,
                element(Element.Kind.PERCENT, "35"))
            .contract());

    // when
    KontraktAnswer receiver = server.dealer().get(ALL);

    // then
    assertThat(receiver.json().at("/0/conditions")).hasSize(1);
    assertThat(receiver.json().at("/0/markUps")).hasSize(2);
    assertThat(receiver.at("/0/markUps/1/price")).isEqualTo("Retail");
    assertThat(List.of(KontraktServer.CHAIN, KontraktServer.OWNER))
        .allSatisfy(account -> {
          KontraktAnswer answer = server.client(account).get(ALL);
          assertThat(answer.json().at("/0/conditions")).hasSize(1);
          assertThat(answer.json().get(0).has("markUps")).isFalse();
          assertThat(answer.text()).doesNotContain("Retail", "FullCost");
        });
  }

  @Test
  void onlyActiveConditionsLeavesOutWhatIsOffOrOver() {
    // given
    save(
        Agreement.number(1)
            .and(condition(1, true, Validity.ALWAYS))
            .and(condition(2, false, Validity.ALWAYS))
            .and(condition(3, true, between("2020-01-01", KontraktServer.YESTERDAY)))
            .and(condition(4, true, between("2020-01-01", KontraktServer.TODAY)))
            .contract());

    // then
    assertThat(conditions(ALL)).containsExactly("1", "2", "3", "4");
    assertThat(conditions(ALL + "&onlyActiveConditions=false")).containsExactly("1", "2", "3", "4");
    assertThat(conditions(ALL + "&onlyActiveConditions=true")).containsExactly("1", "4");
  }

  private void save(Contract... contracts) {
    server.catalogue.contracts().save(List.of(contracts));
  }

  private List<String> conditions(String question) {
    return server
        .dealer()
        .get(question)
        .json()
        .at("/0/conditions")
        .valueStream()
        .map(condition -> condition.path("conditionId").asString())
        .toList();
  }

  private static Contract between(long number, int sender, int receiver) {
    return Agreement.number(number).between(Known.SUPPLIER, sender, receiver).contract();
  }

  private static Validity between(String from, String to) {
    return Validity.between(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static Condition condition(long number, boolean active, Validity validity) {
    return new Condition(
        number,
        Purpose.PURCHASE,
        Level.SUPPLIER,
        "",
        validity,
        active,
        "",
        Criteria.NONE,
        List.of(element(Element.Kind.PERCENT, "1")));
  }

  private static Element element(Element.Kind kind, String value) {
    return new Element(kind, new BigDecimal(value));
  }
}
