package dev.lintel.export;

import static dev.lintel.export.testing.KnownItems.AXE;
import static dev.lintel.export.testing.KnownItems.CABLE;
import static dev.lintel.export.testing.KnownItems.HAMMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownItems;
import dev.lintel.export.testing.KnownMedia;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Names, types and nullability of an item, as existing clients decode them. */
class ItemShapeIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static JsonNode item(int version, int number, String more) {
    return SERVER
        .client()
        .get("/api/v%d/items?nobbnos=%d%s".formatted(version, number, more))
        .json()
        .get(0);
  }

  @Test
  void theAnswerIsABareArrayOfJson() {
    // when
    var answer = SERVER.client().get("/api/v2/items?nobbnos=" + HAMMER);

    // then
    assertThat(answer.header("Content-Type")).contains("application/json");
    assertThat(answer.json().isArray()).isTrue();
  }

  @Test
  void anItemHasTheFieldsOfTheReference() {
    // when
    JsonNode hammer = item(2, HAMMER, "");

    // then
    JsonNode scalars =
        JsonMapper.shared()
            .readTree(
                """
                {"nobbNumber": 10000010, "type": "Standard", "primaryText": "Hammer 450 g",
                 "secondaryText": "Snekkerhammer", "description": "Smidd hode, \\"skaft\\" av ask\\u007f",
                 "digitalChannelText": "Hammer for alle", "dimension": "450 g", "keyword": "slag",
                 "seriesName": "Fjordserien", "modelName": "F-1", "productGroupNumber": "1810110",
                 "productGroupName": "Treskruer", "etimClass": "EC000123", "moduleNumber": 30000001,
                 "ownerParticipantNumber": 50001, "ownerParticipantName": "Fjordtre",
                 "manufacturerItemNumber": "FT-450", "priceUnit": "STK", "currentVolumeFactor": 0.0010,
                 "stocked": true, "countryOfOrigin": "NO", "countryOfOriginRelevance": "Relevant",
                 "customsEuCode": "82052000", "customsNoCode": "82052000", "nrfNumber": "9012345",
                 "elNumber": "8812345", "vvsNumber": "123456789", "lviNumber": "1234567",
                 "rskNumber": "7654321", "clp": null, "bundleItems": [], "expiryDate": null,
                 "channels": ["TOTAL", "VAVVS"], "replacesNobbNumbers": [10000001, 10000002],
                 "firstTimeApproved": "2024-02-02",
                 "nrfInfo": {"nrfNumber": "9012345", "nrfName": "Hammer", "nrfGroup": "90",
                             "nrfSubGroup": "9012"},
                 "status": {"createdDate": "2024-02-01T08:16:18.021478Z",
                            "lastModifiedDate": "2025-11-11T11:11:11.111111Z"}}\
                """);
    scalars
        .propertyStream()
        .forEach(each ->
            assertThat(hammer.get(each.getKey())).as(each.getKey()).isEqualTo(each.getValue()));
  }

  @Test
  void aSuppliersParticipantNumberIsATextAndItsMeasuresAreWholeNumbers() {
    // when
    JsonNode supplier = item(2, HAMMER, "").get("suppliers").get(0);
    JsonNode pack = supplier.get("packages").get(0);

    // then
    assertThat(supplier.get("participantNumber").asString()).isEqualTo("50001");
    assertThat(supplier.get("participantNumber").isString()).isTrue();
    assertThat(supplier.get("isMainSupplier").asBoolean()).isTrue();
    assertThat(supplier.get("supplierItemNumber").asString()).isEqualTo("H-450");
    assertThat(supplier.get("expiryDate").isNull()).isTrue();
    assertThat(pack)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"class": "F-PAK", "gtin": "7040012345671", "gtinType": "GTIN13",
                     "weight": 1.5000, "length": 170, "width": 30, "height": 640, "volume": 0.003264,
                     "unit": "STK", "isPCU": true, "minOrderQuantity": 6, "deliverable": true,
                     "stocked": true, "calculatedCount": 1.000000, "consistsOfCount": 1.000000,
                     "consistsOfUnit": "STK", "dangerousGoods": false, "dgunNumber": null}\
                    """));
    assertThat(List.of("length", "width", "height", "minOrderQuantity"))
        .allMatch(field -> pack.get(field).isInt());
  }

  @Test
  void whatIsNotKnownIsNullAndWhatIsEmptyIsAnEmptyArray() {
    // when
    JsonNode screw = item(2, KnownItems.FIRST_SCREW, "");

    // then
    assertThat(
            List.of(
                "secondaryText",
                "etimClass",
                "moduleNumber",
                "nrfNumber",
                "nrfInfo",
                "clp",
                "countryOfOrigin",
                "customsEuCode",
                "currentVolumeFactor",
                "expiryDate"))
        .allMatch(field -> screw.get(field).isNull());
    assertThat(List.of("suppliers", "bundleItems", "replacesNobbNumbers"))
        .allMatch(field -> screw.get(field).isArray() && screw.get(field).isEmpty());
    assertThat(screw.get("properties").propertyNames())
        .containsExactlyInAnyOrder("etim", "environment", "marketing", "epd", "other");
  }

  @Test
  void numbersKeepTheDigitsThatTheyWereGiven() {
    assertThat(SERVER.client().get("/api/v2/items?nobbnos=" + HAMMER).text())
        .contains("\"weight\":1.5000", "\"volume\":0.003264", "\"calculatedCount\":1.000000");
  }

  @Test
  void everyTypeOfItemIsThere() {
    assertThat(SERVER.client().get("/api/v2/items").each("type"))
        .extracting(JsonNode::asString)
        .contains("Standard", "Display", "Composite", "Special", "Service");
    assertThat(item(2, KnownItems.DISPLAY, "").get("bundleItems").toString())
        .isEqualTo("[{\"nobbNumber\":10000010,\"quantity\":12}]");
    assertThat(item(2, KnownItems.PAINT, "").get("clp").toString())
        .isEqualTo(
            "{\"signalWord\":\"Fare\",\"hazardStatements\":[\"H225\"],\"pictograms\":[\"GHS02\"]}");
    assertThat(item(2, KnownItems.PAINT, "").get("expiryDate").asString()).isEqualTo("2025-06-30");
  }

  @Test
  void aGroupNumberKeepsItsLeadingZero() {
    assertThat(item(2, AXE, "").get("productGroupNumber").asString()).isEqualTo("0150260");
  }

  @Test
  void mediaAreLinksThatCanBeFollowed() {
    // when
    JsonNode media = item(2, HAMMER, "").get("suppliers").get(0).get("media").get(0);

    // then
    assertThat(media.get("guid").asString()).isEqualTo(KnownMedia.PICTURE.toString());
    assertThat(media.get("mediaType").asString()).isEqualTo("PB");
    assertThat(media.get("isPrimary").asBoolean()).isTrue();
    assertThat(media.get("url").asString())
        .isEqualTo(SERVER.address() + "/api/media/" + KnownMedia.PICTURE);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'Vekt,Skaft'",
    "8, 'Vekt,Skaft'",
    "9, 'Vekt,Skaft (ny)'",
    "DYNAMIC, 'Vekt,Skaft (ny)'",
    "dynamic, 'Vekt,Skaft (ny)'"
  })
  void etimReleaseChoosesTheEtimProperties(String release, String names) {
    // when
    JsonNode hammer = item(2, HAMMER, "&etimRelease=" + release);

    // then
    assertThat(names(hammer.get("properties").get("etim"))).isEqualTo(names);
    assertThat(names(hammer.get("properties").get("environment"))).isEqualTo("Svanemerket");
    assertThat(hammer.get("properties").get("environment").get(0).get("value").asString())
        .isEqualTo("True");
    assertThat(hammer.get("properties").get("epd").get(0).get("value").asString())
        .isEqualTo("1.10");
  }

  @Test
  void anItemWithoutOtherPropertiesInRelease9ShowsTheSame() {
    assertThat(item(2, CABLE, "&etimRelease=9")).isEqualTo(item(2, CABLE, ""));
  }

  @Test
  void anUnknownReleaseOrChannelIsAFault() {
    // when
    var answer = SERVER.client().get("/api/v2/items?etimRelease=7&channels=TOTAL,NONE");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("etimRelease"))
        .containsExactly("etimRelease: must be one of 8, 9, DYNAMIC");
    assertThat(answer.errors("channels"))
        .containsExactly("channels: 'NONE' must be one of TOTAL, VAVVS");
  }

  private static String names(JsonNode properties) {
    List<String> names = new ArrayList<>();
    properties.forEach(property -> names.add(property.get("propertyName").asString()));
    return String.join(",", names);
  }
}
