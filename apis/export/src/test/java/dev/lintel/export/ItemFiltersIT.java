package dev.lintel.export;

import static dev.lintel.export.testing.KnownItems.AXE;
import static dev.lintel.export.testing.KnownItems.CABLE;
import static dev.lintel.export.testing.KnownItems.FIRST_SCREW;
import static dev.lintel.export.testing.KnownItems.HAMMER;
import static dev.lintel.export.testing.KnownItems.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownHammer;
import dev.lintel.export.testing.KnownItems;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemFiltersIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static List<Integer> found(String query) {
    return SERVER.client().get("/api/v2/items?" + query).numbers();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void withoutAFilterEveryItemIsAnsweredByNumber(int version) {
    // when
    List<Integer> all = SERVER.client().get("/api/v" + version + "/items").numbers();

    // then
    assertThat(all)
        .isEqualTo(KnownItems.all().stream().map(Item::number).sorted().toList())
        .hasSize(31);
  }

  @Test
  void numbersAreACommaListWithSpacesEmptyPlacesAndRepetitions() {
    assertThat(found("nobbnos= %d , ,%d,%d,%d".formatted(AXE, HAMMER, AXE, UNKNOWN)))
        .containsExactly(HAMMER, AXE);
  }

  @Test
  void aListMayAlsoBeSentInSeveralPieces() {
    assertThat(found("nobbnos=%d&nobbnos=%d".formatted(AXE, HAMMER))).containsExactly(HAMMER, AXE);
  }

  @Test
  void anEmptyListIsNoFilter() {
    assertThat(found("nobbnos=&pageSize=3")).hasSize(3);
  }

  @Test
  void unknownNumbersAreNoFault() {
    assertThat(found("nobbnos=" + UNKNOWN)).isEmpty();
  }

  @Test
  void gtinsFindPackagesOfEverySupplierAlsoWithLeadingZeros() {
    assertThat(found("gtins=00012345678905")).containsExactly(HAMMER);
    assertThat(found("gtins=012345678905")).containsExactly(HAMMER);
    assertThat(found("gtins=07051750070501")).containsExactly(AXE);
    assertThat(found("gtins=7051750070501")).containsExactly(AXE);
    assertThat(found("gtins=%s, 7051750070501,47110000".formatted(KnownHammer.GTIN)))
        .containsExactly(HAMMER, AXE);
  }

  @Test
  void suppliersFindWhatTheyOwnAndWhatTheySupply() {
    assertThat(found("suppliers=50002"))
        .contains(AXE, HAMMER, FIRST_SCREW + 2)
        .doesNotContain(CABLE);
    assertThat(found("suppliers=50003 ,50002")).contains(AXE, HAMMER, CABLE);
    assertThat(found("suppliers=59999")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hammer          | 10000010 10000030", // a whole word, and the beginning of Hammerstativ
        "HAM             | 10000010 10000030", // a beginning, in any case of letters
        "smidd ask       | 10000010", // words of the description, in any order
        "ask smidd       | 10000010",
        "øks             | 10000020", // letters beyond ASCII
        "ØKS ærlig       | 10000020",
        "ÆRL             | 10000020",
        "Rød             | 10000070",
        "ft 450          | 10000010", // the manufacturer's item number, cut at its punctuation
        "H-450           | 10000010", // the supplier's item number
        "fjordserien     | 10000010",
        "verktøysett     | 10000040",
        "amme            | ''", // not the middle of a word
        "hammer øks      | ''" // every word must be there
      })
  void searchFindsWordsOfTheTextsByTheirBeginnings(String words, String expected) {
    assertThat(found("search=" + words)).isEqualTo(numbers(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ,", "!", "%", "<->", "'", "\\"})
  void searchWithoutAWordIsRefusedAndDoesNotAskForEveryItem(String text) {
    // when
    ExportAnswer answer = SERVER.client().get("/api/v2/items?search=" + encoded(text));

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("search").getFirst())
        .contains("must have a word: a letter or a digit; leave it out for every item");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'a", "a' or 'b", "a:*|b", "!hammer & x", "a\\", "a <-> b", "%25"})
  void searchTakesNoMarkAsAnOperator(String text) {
    assertThat(SERVER.client().get("/api/v2/items?search=" + encoded(text)).status())
        .isEqualTo(200);
  }

  @Test
  void channelsFindItemsInAnyOfThem() {
    assertThat(found("channels=VAVVS")).containsExactly(HAMMER, CABLE);
    assertThat(found("channels=vavvs")).containsExactly(HAMMER, CABLE);
    assertThat(found("channels=TOTAL")).contains(HAMMER, AXE).doesNotContain(CABLE);
    assertThat(found("channels=TOTAL,VAVVS"))
        .contains(HAMMER, AXE, CABLE)
        .doesNotContain(KnownItems.SERVICE);
    assertThat(found("pageSize=100")).contains(KnownItems.SERVICE);
  }

  @Test
  void filtersHoldAllAtOnce() {
    assertThat(found("suppliers=50002&search=hammer&channels=VAVVS&from=2025-11-11&to=2025-11-11"))
        .containsExactly(HAMMER);
    assertThat(found("suppliers=50002&search=hammer&to=2025-11-10")).isEmpty();
    assertThat(found("nobbnos=%d&gtins=%s".formatted(AXE, KnownHammer.GTIN))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4711", "705175007050", "70517500705010", "12345678", "0705175007050"})
  void aGtinIsJudgedByTheNumberOfItsDigitsAlone(String gtin) {
    // when
    var answer = SERVER.client().get("/api/v2/items?gtins=7051750070501," + gtin);

    // then
    assertThat(answer.status()).isEqualTo(gtin.length() < 8 ? 400 : 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"items?", "items/assortments/Kampanje?"})
  void aLastDayBeforeTheFirstIsAFault(String list) {
    // when
    var answer = SERVER.client().get("/api/v2/" + list + "from=2025-11-11&to=2025-11-10&gtins=1");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("to").getFirst()).contains("from").contains("the same or later");
    assertThat(found("from=2025-11-11&to=2025-11-11")).isNotEmpty();
  }

  @Test
  void aParameterOfOneValueIsSentOnce() {
    // when
    var answer = SERVER.client().get("/api/v2/items?search=a&search=b&pageSize=3&pageSize=3");

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("search").getFirst()).contains("send it once");
    assertThat(answer.errors("pageSize").getFirst()).contains("send it once");
    assertThat(found("search=&search=hammer")).contains(HAMMER);
  }

  @Test
  void unknownParametersAreIgnored() {
    assertThat(found("colour=red&from2=x&nobbnos=" + AXE)).containsExactly(AXE);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static List<Integer> numbers(String text) {
    return text.isEmpty()
        ? List.of()
        : java.util.stream.Stream.of(text.split(" ")).map(Integer::valueOf).toList();
  }
}
