package dev.lintel.catalogue.supply.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.supply.documents.DocumentText;
import dev.lintel.catalogue.supply.documents.ItemContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class RulesTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-04-01",
    "2026-03-20, 2026-04-01",
    "2026-03-21, 2026-05-01",
    "2026-12-20, 2027-01-01",
    "2026-12-31, 2027-02-01",
    "2028-02-29, 2028-04-01"
  })
  void aPriceBeginsOnAFirstAndIsRegisteredByTheTwentieth(LocalDate today, LocalDate earliest) {
    assertThat(PriceCalendar.earliest(today)).isEqualTo(earliest);
    assertThat(PriceCalendar.fault(earliest, today)).isEmpty();
    assertThat(PriceCalendar.fault(earliest.plusMonths(7), today)).isEmpty();
    assertThat(PriceCalendar.fault(earliest.minusMonths(1), today)).isPresent();
    assertThat(PriceCalendar.fault(earliest.plusDays(1), today)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"2026-03-05, 0", "2026-03-04, 1", "2026-02-28, 1"})
  void anExpiryDateLiesFourDaysAhead(LocalDate expiry, int faults) {
    assertThat(ExpiryRule.fault(expiry, LocalDate.of(2026, 3, 1)).stream()).hasSize(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENERAL      | Kjærlig 50% (ny) * + ” | true  | true",
        "GENERAL      | a:b          | false | false",
        "GENERAL      | a@b          | false | false",
        "MODULE_TEXT  | a:b          | true  | false",
        "MODULE_TEXT  | a\"b         | true  | false",
        "MODULE_TEXT  | -a           | false | true",
        "MODULE_TEXT  | a*b          | false | true",
        "MODULE_TEXT  | a-b,c.d      | true  | true",
        "MODULE_ID    | -1           | true  | true",
        "MODULE_ID    | a_b          | false | false",
        "ETIM_CLASS   | EC00503      | true  | true",
        "ETIM_CLASS   | EC002112     | true  | true",
        "ETIM_CLASS   | 002112       | false | false",
        "GTIN         | 123456789    | false | false"
      })
  void textsHaveTheCharactersOfTheirRule(
      TextRule rule, String text, boolean first, boolean second) {
    assertThat(rule.accepts(text, 1)).isEqualTo(first);
    assertThat(rule.accepts(text, 2)).isEqualTo(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                | brand,corporateBrand,internalid,manufacturer,productGroupNumber,text",
        "{'text': '  '}    | brand,corporateBrand,internalid,manufacturer,productGroupNumber,text",
        "{'active': 'ja', 'text': 'A', 'brand': 'B', 'corporateBrand': 'C', 'manufacturer': 'D', 'internalid': '123456789', 'productGroupNumber': '1'} | active,internalid,productGroupNumber"
      })
  void aWholeModuleMustHaveWhatIsRequired(String document, String wrong) {
    assertThat(fields(ModuleFields.RULES.check(json(document), Presence.WHOLE, 2)))
        .containsExactly(wrong.split(","));
  }

  @Test
  void aPartMayLeaveOutButNotRemoveWhatIsRequired() {
    assertThat(fields(ModuleFields.RULES.check(json("{}"), Presence.PART, 2))).isEmpty();
    assertThat(
            fields(
                ModuleFields.RULES.check(
                    json("{'brand': null, 'number': null, 'description': null, 'text': 7}"),
                    Presence.PART,
                    2)))
        .containsExactly("number", "brand", "text");
  }

  @Test
  void fieldsComeAndGoWithVersions() {
    assertThat(ModuleFields.RULES.find("expiryDate", 1)).isPresent();
    assertThat(ModuleFields.RULES.find("expiryDate", 2)).isEmpty();
    assertThat(ItemFields.RULES.find("channel", 1)).isEmpty();
    assertThat(ItemFields.RULES.find("channel", 2)).isPresent();
    assertThat(ItemFields.RULES.known(json("{'channel': ['TOTAL'], 'x': 1, 'type': 'A'}"), 1))
        .isEqualTo(json("{'type': 'A'}"));
  }

  @Test
  void membersAreNamedByTheirPlace() {
    assertThat(
            fields(
                ItemFields.RULES.check(
                    json(
                        "{'bundleItems': [{'nobbNumber': 1}, {'quantity': 'x', 'nobbNumber': 2}],"
                            + " 'dangerousGoods': {'class': '5.1'}, 'videos': [1]}"),
                    Presence.PART,
                    2)))
        .containsExactly("videos", "bundleItems[0].quantity", "bundleItems[1].quantity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F-PAK             | Standard  | true",
        "F-PAK,D-PAK,T-PAK | Standard  | true",
        "F-PAK,T-PAK       | Standard  | true",
        "UDEF,F-PAK,UDEF   | Standard  | true",
        "D-PAK             | Standard  | false",
        "F-PAK,F-PAK       | Standard  | false",
        "F-PAK,T-PAK,D-PAK | Standard  | false",
        "D-PAK             | Display   | true",
        "F-PAK,D-PAK       | Display   | false",
        "UDEF              | Special   | true",
        "D-PAK             | Special   | true",
        "T-PAK             | Service   | true",
        "T-PAK,F-PAK       | Special   | false",
        "D-PAK             | Composite | false"
      })
  void packagesAreMadeInTheOrderOfLevels(String types, String itemType, boolean right) {
    List<FieldFault> faults = PackageOrder.check(List.of(types.split(",")), itemType);

    assertThat(faults.isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Standard  | F-PAK | ['TOTAL']          | true  |",
        "Standard  | D-PAK | ['TOTAL']          | true  | packages",
        "Standard  | F-PAK | ['TOTAL']          | false | prices",
        "Standard  | F-PAK | ['VAVVS']          | false | digitalChannelText,countryOfOrigin,customsNoCode",
        "Composite | F-PAK | ['TOTAL']          | true  | bundleItems",
        "Display   | D-PAK | ['TOTAL']          | true  | bundleItems",
        "Display   | F-PAK | ['TOTAL']          | true  | packages,bundleItems",
        "Special   | UDEF  | ['TOTAL']          | false |",
        "Service   | UDEF  | ['TOTAL']          | false |",
        "Standard  | UDEF  | []                 | false | description"
      })
  void anItemNeedsForPublishingWhatItsTypeSays(
      String type, String level, String channels, boolean priced, String missing) {
    // given
    ObjectNode fields =
        json(
            "{'moduleNumber': 1, 'priceUnit': 'STK', 'supplierItemNumber': 'A',"
                + " 'manufacturerItemNumber': 'B', 'primaryText': 'C', 'type': '%s', 'channel': %s}"
                    .formatted(type, channels));
    ObjectNode packaging =
        json(
            "{'type': '%s', 'deliverable': true, 'gtin': '7050000000000', 'height': 1, 'length': 1, 'width': 1, 'weight': 1}"
                .formatted(level));
    ItemContent content =
        new ItemContent(fields, List.of(packaging), List.of(json("{'type': 'PB'}")), false);

    // when
    List<FieldFault> faults = new PublishingRules(true, priced).check(content);

    // then
    assertThat(fields(faults))
        .containsExactlyElementsOf(
            missing == null ? List.of() : Stream.of(missing.split(",")).toList());
  }

  private static List<String> fields(List<FieldFault> faults) {
    return faults.stream().map(FieldFault::field).toList();
  }

  private static ObjectNode json(String text) {
    return DocumentText.read(text.replace('\'', '"'));
  }
}
