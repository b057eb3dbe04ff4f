package dev.lintel.kontrakt.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Criteria;
import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.zones.PostalCodes;
import dev.lintel.catalogue.contracts.zones.Zone;
import dev.lintel.catalogue.contracts.zones.ZoneRegister;
import dev.lintel.catalogue.intake.Progress;
import dev.lintel.catalogue.writing.SaveCounts;
import dev.lintel.delivery.DeliveryIntake;
import dev.lintel.delivery.DeliveryListener;
import dev.lintel.delivery.DeliveryOutcome;
import dev.lintel.delivery.DeliverySource;
import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.kontrakt.testing.Agreement;
import dev.lintel.kontrakt.testing.Known;
import dev.lintel.kontrakt.testing.KontraktServer;
import dev.lintel.properties.testkit.Eventually;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts and zones come in by delivery. */
class DeliveredContractsIT {
  private static final String LEAST =
      """
      {"contractId": 5, "ownerParticipantNumber": 50100, "receiverParticipantNumber": 60100,
       "created": "2026-01-01T00:00:00Z", "approved": "2026-01-02T00:00:00.94Z",
       "conditions": [{"level": "Supplier", "discounts": [{"type": "Percent", "value": %s}]}]}\
      """;
  private static final Contract AGREED =
      Agreement.number(1)
          .percent(Level.SUPPLIER, "", "10")
          .percent(
              Level.ITEM,
              "10000001",
              "12.5",
              new Criteria(Optional.of(new BigDecimal("2")), "STK", "DIREKTE", "OST", "PALL"))
          .condition(Purpose.FULL_COST, Level.SUPPLIER, "", Criteria.NONE, percent("3"))
          .contract();

  @TempDir Path directory;
  private final KontraktServer server = KontraktServer.with(AGREED);

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatTheApiDeliveredComesBackAsItWas() throws Exception {
    // given
    byte[] delivered = delivered(KontraktServer.DEALER);
    Contract before = stored(1);

    // when
    DeliveryOutcome outcome = take(delivered);

    // then
    assertThat(outcome.kind().orElseThrow().title()).isEqualTo("contracts");
    assertThat(outcome.progress().saved()).isEqualTo(new SaveCounts(0, 0, 1));
    assertThat(stored(1)).isEqualTo(before);
  }

  @Test
  void whatAnotherPartyGotLeavesTheReceiversMarkUps() throws Exception {
    // given
    String seen = new String(delivered(KontraktServer.OWNER), StandardCharsets.UTF_8);
    assertThat(seen).doesNotContain("markUps");

    // when
    take(seen.replace("\"value\":10,", "\"value\":11,"));

    // then
    assertThat(stored(1).conditions())
        .extracting(condition -> condition.purpose() + " " + condition.elements().get(0).value())
        .containsExactly("PURCHASE 11", "PURCHASE 12.5", "FULL_COST 3");
  }

  @Test
  void markUpsThatAreToldReplaceThoseThatWere() throws Exception {
    // given
    String delivered = new String(delivered(KontraktServer.DEALER), StandardCharsets.UTF_8);

    // when
    take(delivered.replaceFirst("\"markUps\":\\[.*\"package\":null}]", "\"markUps\":[]"));

    // then
    assertThat(stored(1).conditions())
        .extracting(condition -> condition.purpose())
        .containsOnly(Purpose.PURCHASE);
  }

  @Test
  void aContractNeedsLittleAndTheRestIsUsual() throws Exception {
    // when
    DeliveryOutcome first = take(gzipped(LEAST.formatted("7").replace("\n", "") + "\n"));
    DeliveryOutcome again = take("[" + LEAST.formatted("7") + "]");

    // then
    assertThat(first.progress().saved()).isEqualTo(new SaveCounts(1, 0, 0));
    assertThat(again.progress().saved()).isEqualTo(new SaveCounts(0, 0, 1));
    Contract stored = stored(5);
    assertThat(stored.parties().sender()).isEqualTo(50_100);
    assertThat(stored.currency()).isEqualTo("NOK");
    assertThat(stored.conditions().getFirst().number()).isEqualTo(1);
    assertThat(stored.conditions().getFirst().active()).isTrue();
  }

  @Test
  void aNetPriceOfItsOwnIsTheFirstElement() throws Exception {
    // when
    take(
        """
        [{"contractId": 6, "ownerParticipantNumber": 50100, "receiverParticipantNumber": 60100,
          "created": "2026-01-01T00:00:00Z", "currency": "EUR", "conditions": [
           {"level": "Item", "number": 10000001, "netPrice": 9.5,
            "discounts": [{"type": "Percent", "value": 5, "unit": "%"}]}]}]
        """);

    // then
    assertThat(stored(6).conditions().getFirst().elements())
        .containsExactly(new Element(Element.Kind.NET_PRICE, new BigDecimal("9.5")), percent("5"));
  }

  @Test
  void wrongRowsAreToldByLineAndFieldAndTheRightOnesCount() throws Exception {
    // when
    DeliveryOutcome outcome =
        take(
            LEAST.formatted("7").replace("\n", "")
                + "\n"
                + """
                {"contractId": 0, "ownerParticipantNumber": "x", "conditions": [{"level": "Group"}]}
                {"contractId": 8, "ownerParticipantNumber": 1, "receiverParticipantNumber": 2, "created": "2026-01-01T00:00:00Z", "conditions": [{"level": "MainGroup", "number": 1, "from": "2026-02-01", "to": "2026-01-01", "quantityUnit": "STK"}, {"level": "Supplier", "number": "01", "netPrice": 1, "discounts": [{"type": "NetPrice", "value": 2}]}]}
                {"contractId": 9, "ownerParticipantNumber": 1, "receiverParticipantNumber": 2, "created": "2026-01-01T00:00:00Z", "from": "2026-02-01", "to": "2026-01-01", "conditions": [{"conditionId": 1, "level": "Supplier", "price": "Retail", "currency": "EUR", "discounts": [{"type": "Percent", "value": 1, "unit": "NOK"}]}], "markUps": [{"conditionId": 1, "level": "Supplier", "netPrice": 1}]}
                """);

    // then
    assertThat(outcome.progress().saved().inserted()).isEqualTo(1);
    assertThat(outcome.progress().rejected()).isEqualTo(3);
    List<String> report = Files.readAllLines(directory.resolve("rejects"));
    assertThat(report.get(0))
        .contains("\"line\":2,", "\"contractId\"", "\"ownerParticipantNumber\"", "\"created\"")
        .contains("\"receiverParticipantNumber\"", "\"conditions[0].level\"");
    assertThat(report.get(1))
        .contains("\"line\":3,", "\"conditions[0].number\"", "\"conditions[0].from\"")
        .contains("\"conditions[0].discounts\"", "\"conditions[0].quantityFrom\"")
        .contains("\"conditions[1].number\"", "\"conditions[1].netPrice\"");
    assertThat(report.get(2))
        .contains("\"line\":4,", "{\"field\":\"from\"", "\"conditions[0].price\"")
        .contains("\"conditions[0].currency\"", "\"conditions[0].discounts[0].unit\"")
        .contains("\"markUps[0].price\"", "\"markUps[0].conditionId\"");
  }

  @Test
  void aChangedContractCountsInPricesSoon() throws Exception {
    // given
    String question = "/prices?nobbNumbers=" + Known.SAW;
    assertThat(server.dealer().get(question).at("/0/purchasePrice/value")).isEqualTo("180.0000");

    // when
    String delivered = new String(delivered(KontraktServer.DEALER), StandardCharsets.UTF_8);
    take(delivered.replace("\"value\":10,", "\"value\":50,"));

    // then
    Eventually.holds(
        "the new discount counts",
        () -> server.dealer().get(question).at("/0/purchasePrice/value").equals("100.0000"));
  }

  @Test
  void aContractMayHaveTenThousandConditions() throws Exception {
    // given
    String conditions =
        IntStream.range(0, 10_000)
            .mapToObj(turn ->
                """
                {"conditionId": %d, "price": "Purchase", "level": "Item", "number": "%d", "from": null,\
                 "to": null, "active": true, "text": "Kampanje", "discounts": [{"type": "Percent",\
                 "value": 10, "unit": "%%"}], "netPrice": null, "currency": "NOK",\
                 "quantityFrom": null, "quantityUnit": null, "deliveryType": null}\
                """
                    .formatted(turn + 1, 10_000_000 + turn))
            .collect(Collectors.joining(","));

    // when
    DeliveryOutcome outcome =
        take(
            "[%s]"
                .formatted(LEAST.formatted("1").replaceFirst("\\{\"level.*]}]", conditions + "]")));

    // then
    assertThat(outcome.progress().rejected()).isZero();
    assertThat(stored(5).conditions()).hasSize(10_000);
  }

  @Test
  void zonesComeInAndWrongOnesAreTold() throws Exception {
    // when
    DeliveryOutcome outcome =
        take(
            """
            {"supplierParticipantNumber": 50100, "zones": [{"zone": "OST", "name": "Øst", "postalCodes": [{"from": "0001", "to": "3999"}]}]}
            {"supplierParticipantNumber": 50137, "zones": [{"zone": "A", "postalCodes": [{"from": "9", "to": "0001"}]}]}
            {"supplierParticipantNumber": 50174, "zones": [{"zone": "A", "postalCodes": [{"from": "0002", "to": "0001"}]}]}
            {"supplierParticipantNumber": 50211, "zones": [{"zone": "A"}, {"zone": "A"}]}
            """);

    // then
    assertThat(outcome.kind().orElseThrow().title()).isEqualTo("zones");
    assertThat(outcome.progress().rejected()).isEqualTo(3);
    assertThat(server.catalogue.zones().of(List.of(50_100, 50_137, 50_174, 50_211)))
        .containsExactly(
            new ZoneRegister(
                50_100, List.of(new Zone("OST", "Øst", List.of(new PostalCodes("0001", "3999"))))));
    assertThat(Files.readString(directory.resolve("rejects")))
        .contains("zones[0].postalCodes[0].from", "must not be after to", "zones[1].zone");
  }

  private byte[] delivered(String account) {
    return server.client(account).get("/contracts?count=10&page=1").http().body();
  }

  private Contract stored(long number) {
    return server.catalogue.contracts().find(number).orElseThrow();
  }

  private DeliveryOutcome take(String content) throws Exception {
    return take(content.getBytes(StandardCharsets.UTF_8));
  }

  private DeliveryOutcome take(byte[] content) throws Exception {
    DeliverySource source =
        new DeliverySource(
            new ByteArrayInputStream(content),
            Optional.empty(),
            Optional.empty(),
            directory.resolve("rejects"));
    return new DeliveryIntake(server.catalogue, KontraktKinds.ALL, SILENT).run(source, false);
  }

  private static byte[] gzipped(String content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static Element percent(String value) {
    return new Element(Element.Kind.PERCENT, new BigDecimal(value));
  }

  private static final DeliveryListener SILENT =
      new DeliveryListener() {
        @Override
        public void begun(RowKind kind, Progress earlier) {}

        @Override
        public void saved(Progress progress) {}
      };
}
