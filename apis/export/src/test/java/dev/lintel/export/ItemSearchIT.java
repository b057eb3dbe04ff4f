package dev.lintel.export;

import static dev.lintel.export.testing.KnownItems.AXE;
import static dev.lintel.export.testing.KnownItems.FIRST_SCREW;
import static dev.lintel.export.testing.KnownItems.HAMMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownHammer;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** POST /items/search: from/length offset, nobbNos, gtinNos, v2 nrfNos, select. */
class ItemSearchIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer search(int version, String query, String body) {
    return SERVER.client().post("/api/v%d/items/search%s".formatted(version, query), body);
  }

  private static List<Integer> found(String query, String body) {
    return search(2, query, body).each("nobbNo").stream().map(JsonNode::asInt).toList();
  }

  @Test
  void eachListFindsItsItems() {
    assertThat(found("", "{\"nobbNos\":[\"10000020\",\"10000010\"]}")).containsExactly(HAMMER, AXE);
    assertThat(found("", "{\"nobbNos\":[10000020]}")).containsExactly(AXE);
    assertThat(found("", "{\"gtinNos\":[\"00012345678905\"]}")).containsExactly(HAMMER);
    assertThat(found("", "{\"gtinNos\":[\"012345678905\"]}")).containsExactly(HAMMER);
    assertThat(found("", "{\"nrfNos\":[\"9012345\"]}")).containsExactly(HAMMER);
  }

  @Test
  void listsFindTheirItemsTogether() {
    assertThat(
            found(
                "",
                "{\"nobbNos\":[\"10000100\",\"10000010\"],\"gtinNos\":[\"7051750070501\"],"
                    + "\"nrfNos\":[\"9012345\"]}"))
        .containsExactly(HAMMER, AXE, FIRST_SCREW);
  }

  @Test
  void whatNoItemHasFindsNothing() {
    assertThat(found("", "{\"nobbNos\":[\"99999999\"]}")).isEmpty();
    assertThat(found("", "{\"gtinNos\":[\"12345670\"],\"nrfNos\":[\"2\"]}")).isEmpty();
  }

  @Test
  void withoutNumbersEveryItemIsAHit() {
    assertThat(found("", "{}")).hasSize(31).isSorted();
    assertThat(found("", "{\"nobbNos\":null}")).hasSize(31);
  }

  @Test
  void emptyListsFindNothing() {
    assertThat(found("", "{\"nobbNos\":[]}")).isEmpty();
    assertThat(found("", "{\"gtinNos\":[],\"nrfNos\":null}")).isEmpty();
    assertThat(found("", "{\"nrfNos\":[\"\", null]}")).isEmpty();
    assertThat(found("", "{\"nobbNos\":[],\"gtinNos\":[\"7051750070501\"]}")).containsExactly(AXE);
    assertThat(search(1, "", "{\"nobbNos\":[],\"nrfNos\":[]}").text()).isEqualTo("[]");
  }

  @Test
  void versionOneDoesNotKnowNrfNumbers() {
    // when
    var first = search(1, "", "{\"nobbNos\":[\"10000020\"],\"nrfNos\":[\"9012345\"]}");

    // then
    assertThat(first.each("nobbNo")).extracting(JsonNode::asInt).containsExactly(AXE);
    assertThat(first.json().get(0).has("nrfNo")).isFalse();
  }

  @Test
  void versionOneRefusesToSelectAFieldThatItDoesNotHave() {
    // given
    String body = "{\"nobbNos\":[\"10000010\"],\"select\":{\"nrfNo\":%s}}";

    // then
    assertThat(search(1, "", body.formatted(true)).errors("select.nrfNo").getFirst())
        .contains("must be one of nobbNo, gtinNos, productText1")
        .doesNotContain("nrfNo,");
    assertThat(search(1, "", body.formatted(false)).status()).isEqualTo(400);
    assertThat(search(2, "", body.formatted(true)).json().get(0).propertyNames())
        .containsExactly("nrfNo");
  }

  @Test
  void fromIsAnOffsetAndLengthTheNumberOfHits() {
    List<Integer> all = found("", "{}");
    assertThat(found("?from=0&length=2", "{}")).isEqualTo(all.subList(0, 2));
    assertThat(found("?from=2&length=3", "{}")).isEqualTo(all.subList(2, 5));
    assertThat(found("?from=30&length=1000", "{}")).isEqualTo(all.subList(30, 31));
    assertThat(found("?from=31", "{}")).isEmpty();
    assertThat(found("?from=1&length=1", "{\"nobbNos\":[10000020,10000010]}")).containsExactly(AXE);
  }

  @ParameterizedTest
  @CsvSource({"from,-1", "from,x", "from,2025-01-01", "length,0", "length,1001", "length,ten"})
  void otherOffsetsAndLengthsAreFaults(String name, String value) {
    // when
    var answer = search(2, "?%s=%s".formatted(name, value), "{}");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors(name)).hasSize(1);
  }

  @Test
  void aHitHasTheFieldsOfTheSearch() {
    // when
    JsonNode hit = search(2, "", "{\"nobbNos\":[\"10000010\"]}").json().get(0);

    // then
    assertThat(hit)
        .isEqualTo(
            JsonMapper.shared()
                .readTree(
                    """
                    {"nobbNo": 10000010, "gtinNos": ["%s", "00012345678905"], "nrfNo": "9012345",
                     "productText1": "Hammer 450 g", "productText2": "Snekkerhammer",
                     "productDescription": "Smidd hode, \\"skaft\\" av ask\\u007f",
                     "ownerParticipantNo": 50001, "ownerParticipantName": "Fjordtre",
                     "productGroupNo": "1810110", "manufacturerItemNo": "FT-450"}\
                    """
                        .formatted(KnownHammer.GTIN)));
  }

  @Test
  void selectChoosesTheFieldsThatAreTrue() {
    // when
    JsonNode hit =
        search(
                2,
                "",
                "{\"nobbNos\":[\"10000010\"],\"select\":{\"nobbNo\":true,\"productText1\":true,"
                    + "\"productText2\":false}}")
            .json()
            .get(0);

    // then
    assertThat(hit.propertyNames()).containsExactly("nobbNo", "productText1");
  }

  @Test
  void theBodyOfAKnownClientIsRead() {
    // when
    var answer =
        search(
            1,
            "?from=0&length=1000",
            """
            { "nobbNos": ["10000010"], "gtinNos": ["7051750070501"],
              "select": { "nobbNo": true, "productText1": true, "productText2": true,
                          "productDescription": true, "ownerParticipantNo": true,
                          "ownerParticipantName": true } }\
            """);

    // then
    assertThat(answer.each("nobbNo")).extracting(JsonNode::asInt).containsExactly(HAMMER, AXE);
    assertThat(answer.json().get(1).get("ownerParticipantName").asString())
        .isEqualTo("Ålesund Beslag");
  }

  @Test
  void allFaultsOfASearchAreToldAtOnce() {
    // when
    var answer =
        search(2, "?from=-1", "{\"nobbNos\":[\"10000010\",\"7\"],\"select\":{\"colour\":true}}");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("from", "nobbNos[1]", "select.colour");
    assertThat(answer.errors("select.colour").getFirst()).contains("must be one of nobbNo");
  }

  @Test
  void aSlipOfThePenDoesNotAskForEveryItem() {
    // when
    var slip = search(2, "", "{\"nobbNumbers\":[\"10000010\"],\"select\":{\"nobbNo\":true}}");
    var early = search(1, "", "{\"nrfNos\":[\"9012345\"]}");

    // then
    assertThat(slip.status()).isEqualTo(400);
    assertThat(slip.errors("nobbNumbers").getFirst()).contains("nobbNos, gtinNos or nrfNos");
    assertThat(early.status()).isEqualTo(400);
    assertThat(early.errors("nrfNos").getFirst()).contains("send it to version 2");
  }

  @Test
  void fieldsThatASearchDoesNotKnowAreIgnored() {
    assertThat(found("?pageSize=x", "{\"nobbNos\":[\"10000010\"],\"colour\":[]}"))
        .containsExactly(HAMMER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"nobbNos\":\"10000010\"}", "{\"select\":[]}", "{", "null"})
  void otherBodiesAreRefused(String body) {
    // when
    var answer = search(2, "", body);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isIn("malformed-body", "invalid-request");
  }

  @Test
  void aWrongNumberIsNamedByItsPlaceInTheListAsItWasSent() {
    // when
    var answer =
        search(
            2,
            "",
            "{\"nobbNos\":[\"\",null,\"7\"],\"gtinNos\":[\"12345670\",\"4711\"],\"nrfNos\":[\"NRF 1\"]}");

    // then
    assertThat(answer.json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("nobbNos[2]", "gtinNos[1]", "nrfNos[0]");
  }
}
