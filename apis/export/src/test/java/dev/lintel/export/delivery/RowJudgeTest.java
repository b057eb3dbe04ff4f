package dev.lintel.export.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.lintel.delivery.judging.Judgement;
import dev.lintel.delivery.judging.RejectedRow;
import dev.lintel.delivery.judging.RowJudge;
import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.rows.RawRow;
import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.ItemMapping;
import dev.lintel.export.wire.ItemVersions;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.ProductGroup;
import dev.lintel.properties.problem.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RowJudgeTest {
  private static final JsonMapper JSON = RowJudge.json();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '!',
      value = {
        "{\"unit\": \"STK\"|it ends too early",
        "{\"unit\": \"STK\", \"unit\": \"M2\"}|it has the field \"unit\" twice",
        "{\"unit\": \"STK\"} {}|something follows its end",
        "{\"unit\": nothing}|something is written here that JSON does not have",
        "{\"unit\": 'STK'}|something is written here that JSON does not have",
      })
  void tellsInPlainWordsWhyARowIsNotJson(String row, String reason) {
    // when
    RejectedRow rejected = rejected(ExportKinds.UNITS, row);

    // then
    assertThat(rejected.faults().getFirst().message())
        .startsWith("must be JSON: " + reason)
        .doesNotContain("Source", "Stream", "token");
  }

  @Test
  void tellsAllFaultsOfARowAtOnceWithTheirFields() {
    // given
    String row =
        changed(item -> {
          item.put("nobbNumber", 123);
          item.remove("primaryText");
          item.put("type", "Strange");
          item.withArray("channels").add("RADIO");
          ObjectNode supplier = (ObjectNode) item.get("suppliers").get(0);
          supplier.put("participantNumber", "ACME");
          ObjectNode package2 = (ObjectNode) supplier.get("packages").get(1);
          package2.put("gtin", "7050000000016").put("length", -1).put("unit", (String) null);
          item.withObject("status").put("createdDate", "yesterday");
        });

    // when
    RejectedRow rejected = rejected(ExportKinds.ITEMS, row);

    // then
    assertThat(rejected.faults())
        .extracting(fault -> fault.field() + " " + fault.message())
        .containsExactly(
            "nobbNumber must be a NOBB number of 8 digits",
            "type must be Standard, Display, Composite, Special or Service",
            "primaryText is missing",
            "channels[1] must be TOTAL or VAVVS",
            "suppliers[0].participantNumber must be a participant number: digits alone, at most 9",
            "suppliers[0].packages[1].gtin has a wrong check digit",
            "suppliers[0].packages[1].length must not be negative",
            "suppliers[0].packages[1].unit is missing",
            "status.createdDate must be a time such as 2026-01-31T12:00:00Z");
    assertThat(rejected.key()).hasValue("123");
    assertThat(rejected.line()).isEqualTo(5);
    assertThat(rejected.row()).isEqualTo(JSON.readTree(row));
  }

  @Test
  void takesADocumentOfVersion1() {
    // given
    String row = changed(item -> item.remove(ItemVersions.ADDED_IN_2));

    // then
    assertThat(facts(row).replaces()).isEmpty();
    assertThat(facts(row).suppliers()).isEqualTo(Samples.FICTION.item(0).suppliers());
  }

  @Test
  void ignoresFieldsItDoesNotKnowAndAddressesOfFiles() {
    // given
    String row =
        changed(item -> {
          item.putObject("novelty").put("a", 1);
          ObjectNode media = (ObjectNode) item.get("suppliers").get(0).get("media").get(0);
          media.putObject("url").put("href", "https://cdn.example/1");
        });

    // then
    assertThat(facts(row)).isEqualTo(facts(changed(_ -> {})));
  }

  @Test
  void takesTimesWithoutZoneAsUtcAndDatesWithATimeBehindThem() {
    // given
    String row =
        changed(item -> {
          item.withObject("status").put("createdDate", "2019-03-11T13:45:12.1234567");
          item.withObject("status").put("lastModifiedDate", "2019-03-11T14:45:12+01:00");
          item.put("expiryDate", "2024-02-29T00:00:00");
        });

    // then
    assertThat(facts(row).lifecycle().created())
        .isEqualTo(Instant.parse("2019-03-11T13:45:12.123456Z"));
    assertThat(facts(row).lifecycle().changed()).isEqualTo(Instant.parse("2019-03-11T13:45:12Z"));
    assertThat(facts(row).lifecycle().expired()).hasToString("Optional[2024-02-29]");
  }

  @ParameterizedTest
  @CsvSource({
    "12345678, has a wrong check digit",
    "1234567, 'must have 8, 12, 13 or 14 digits'",
    "705000000000X, 'must have 8, 12, 13 or 14 digits'",
    "70500000000081, has a wrong check digit"
  })
  void refusesAWrongTradeItemNumber(String gtin, String message) {
    // given
    String row = changed(item -> packageOf(item).put("gtin", gtin));

    // then
    assertThat(rejected(ExportKinds.ITEMS, row).faults())
        .containsExactly(new Fault("suppliers[0].packages[0].gtin", message));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999", "0.0000000000000001", "1234567890123456", "\"1\"", "true"})
  void refusesAWeightBeyondReason(String weight) {
    // given
    String row = changed(item -> packageOf(item).set("weight", JSON.readTree(weight)));

    // then
    assertThat(rejected(ExportKinds.ITEMS, row).faults())
        .singleElement()
        .hasFieldOrPropertyWithValue("field", "suppliers[0].packages[0].weight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\ud800"})
  void refusesCharactersThatNoDatabaseKeeps(String character) {
    // given
    String row = changed(item -> item.put("keyword", "KEY")).replace("KEY", character);

    // then
    assertThat(rejected(ExportKinds.ITEMS, row).faults())
        .singleElement()
        .hasFieldOrPropertyWithValue("field", "keyword");
  }

  @Test
  void showsARowThatIsNoJsonAsText() {
    assertThat(rejected(ExportKinds.ITEMS, "{\"nobbNumber\": 1,").row().stringValue())
        .isEqualTo("{\"nobbNumber\": 1,");
    assertThat(rejected(ExportKinds.ITEMS, "{\"a\":1,\"a\":2}").faults()).hasSize(1);
    assertThat(rejected(ExportKinds.ITEMS, "[".repeat(500) + "]".repeat(500)).faults()).hasSize(1);
    assertThat(rejected(ExportKinds.ITEMS, "7").faults().getFirst().message())
        .isEqualTo("must be an object");
  }

  @Test
  void takesAGroupOfVersion1AsActiveWithAllBelowIt() {
    // given
    String row =
        """
        {"name": "A", "number": "01", "subGroups": [
          {"name": "B", "number": "0101", "subGroups": [], "active": false, "status": {
            "createdDate": "2020-01-01T00:00:00Z", "lastModifiedDate": "2020-01-01T00:00:00Z"}}],
         "status": {
            "createdDate": "2020-01-01T00:00:00Z", "lastModifiedDate": "2020-01-01T00:00:00Z"}}\
        """;

    // then
    assertThat(judge(ExportKinds.PRODUCT_GROUPS, row))
        .asInstanceOf(type(Judgement.Right.class))
        .extracting(Judgement.Right::row)
        .asInstanceOf(type(ProductGroup.class))
        .matches(ProductGroup::active)
        .matches(group -> !group.subGroups().getFirst().active());
  }

  @Test
  void takesAModuleThatDoesNotSayWhetherItIsActive() {
    // given
    String row =
        """
        {"number": 1, "ownerParticipantNumber": 2, "status": {
            "createdDate": "2020-01-01T00:00:00", "lastModifiedDate": "2020-01-01T00:00:00"}}\
        """;

    // then
    assertThat(judge(ExportKinds.MODULES, row))
        .asInstanceOf(type(Judgement.Right.class))
        .extracting(Judgement.Right::row)
        .asInstanceOf(type(Module.class))
        .matches(Module::active);
  }

  @Test
  void knowsEveryKindByItsFirstRow() {
    assertThat(ExportKinds.ALL.all())
        .allSatisfy(kind -> assertThat(ExportKinds.ALL.named(kind.title())).hasValue(kind));
    assertThat(ExportKinds.ALL.of(Set.copyOf(JSON.readTree(changed(_ -> {})).propertyNames())))
        .hasValue(ExportKinds.ITEMS);
  }

  private static ObjectNode packageOf(ObjectNode item) {
    return (ObjectNode) item.get("suppliers").get(0).get("packages").get(0);
  }

  private static String changed(Consumer<ObjectNode> change) {
    ObjectNode item = (ObjectNode) JSON.readTree(Samples.delivered(Samples.FICTION.item(0)));
    change.accept(item);
    return item.toString();
  }

  private static dev.lintel.catalogue.items.Item facts(String row) {
    return ItemMapping.toFacts((Item) ((Judgement.Right) judge(ExportKinds.ITEMS, row)).row());
  }

  private static RejectedRow rejected(RowKind kind, String row) {
    return ((Judgement.Wrong) judge(kind, row)).row();
  }

  private static Judgement judge(RowKind kind, String row) {
    return new RowJudge(kind, JSON)
        .judge(new RawRow(3, 5, row.getBytes(StandardCharsets.UTF_8), true));
  }
}
