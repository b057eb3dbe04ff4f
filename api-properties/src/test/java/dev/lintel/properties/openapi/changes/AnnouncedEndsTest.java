package dev.lintel.properties.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.openapi.BooksApi;
import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Mutation.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** "Deprecations are published … 6 months before the resources are removed." */
class AnnouncedEndsTest {
  private static final OpenApiDocument BASE = OpenApiWriter.write(BooksApi.profile(), Scope.ALL);
  private static final LocalDate SUNSET = LocalDate.of(2027, 7, 1);
  private static final String NOTICE =
      "{'deprecated':true,'x-announced':'%s','x-sunset':'%s'}".formatted("2027-01-01", SUNSET);

  /** Something that ends: where it stands, and how it is taken away. */
  record End(String name, String place, Consumer<Draft> removal, Kind kind) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<End> ends() {
    String xml = "/paths/~1api~1v1~1books/get/responses/200/content/application~1xml";
    return Stream.of(
        new End(
            "an endpoint",
            Mutations.BOOKS,
            draft -> draft.remove("/paths/~1api~1v2~1books", "get"),
            Kind.ENDPOINT_REMOVED),
        new End(
            "a parameter",
            Mutations.BOOKS + "/parameters/0",
            draft -> draft.array(Mutations.BOOKS + "/parameters").remove(0),
            Kind.PARAMETER_REMOVED),
        new End(
            "a field",
            "/components/schemas/Book/properties/title",
            draft -> draft.remove("/components/schemas/Book/properties", "title"),
            Kind.FIELD_REMOVED),
        new End(
            "a format",
            xml,
            draft ->
                draft.remove(
                    "/paths/~1api~1v1~1books/get/responses/200/content", "application/xml"),
            Kind.MEDIA_TYPE_REMOVED));
  }

  /** Its name goes with it, where a parameter chooses the format. */
  @Test
  void letsAChoiceGoThatWasAnnounced() {
    // given
    var old = new Draft(BASE.tree());
    String schema = old.schemaOf("release");
    old.set(schema, "enum", "['8','9']");
    var gone = new Draft(old.root().deepCopy());
    gone.drop(schema + "/enum", "9");
    old.set(schema, "x-choices-ending", "{'9':%s}".formatted(NOTICE));
    OpenApiDocument before = OpenApiDocument.of(old.root());
    OpenApiDocument after = OpenApiDocument.of(gone.root());

    // then
    assertThat(ContractChanges.between(before, after, SUNSET)).noneMatch(Change::breaking);
    assertThat(ContractChanges.between(before, after, SUNSET.minusDays(1)))
        .extracting(Change::kind)
        .containsExactly(Kind.CHOICES_CHANGED);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void letsGoOnTheDayWhatWasAnnouncedSixMonthsAhead(End end) {
    assertThat(removal(end, NOTICE, SUNSET))
        .isNotEmpty()
        .allMatch(change -> !change.breaking())
        .extracting(Change::kind)
        .contains(end.kind());
  }

  @ParameterizedTest
  @MethodSource("ends")
  void refusesWhatIsGoneADayTooEarly(End end) {
    assertThat(removal(end, NOTICE, SUNSET.minusDays(1)))
        .filteredOn(Change::breaking)
        .isNotEmpty()
        .allSatisfy(
            change -> assertThat(change.explanation()).contains("before its sunset on 2027-07-01"));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void refusesWhatIsGoneWithoutASunset(End end) {
    String notice = "{'deprecated':true,'x-announced':'2020-01-01'}";
    assertThat(removal(end, notice, SUNSET))
        .filteredOn(Change::breaking)
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.explanation()).contains("no sunset"));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void refusesWhatWasAnnouncedTooLate(End end) {
    String notice = "{'deprecated':true,'x-announced':'2027-01-02','x-sunset':'2027-07-01'}";
    assertThat(removal(end, notice, SUNSET.plusYears(1)))
        .filteredOn(Change::breaking)
        .isNotEmpty()
        .allSatisfy(change -> assertThat(change.explanation()).contains("less than six months"));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void takesAnAnnouncementSixMonthsAheadAndRefusesALaterOne(End end) {
    // given
    OpenApiDocument announced = noticed(end, NOTICE);

    // then
    assertThat(ContractChanges.between(BASE, announced, SUNSET.minusMonths(6)))
        .isNotEmpty()
        .allMatch(change -> change.kind() == Kind.DEPRECATION_ANNOUNCED);
    assertThat(ContractChanges.between(BASE, announced, SUNSET.minusMonths(6).plusDays(1)))
        .filteredOn(Change::breaking)
        .isNotEmpty()
        .allMatch(change -> change.kind() == Kind.NOTICE_TOO_SHORT);
  }

  @Test
  void refusesASunsetThatMovesNearer() {
    // given
    End end = ends().findFirst().orElseThrow();
    OpenApiDocument before = noticed(end, NOTICE.replace("2027-07-01", "2028-01-01"));

    // when
    List<Change> nearer =
        ContractChanges.between(before, noticed(end, NOTICE), LocalDate.of(2027, 3, 1));
    List<Change> later =
        ContractChanges.between(noticed(end, NOTICE), before, LocalDate.of(2027, 3, 1));

    // then
    assertThat(nearer)
        .filteredOn(Change::breaking)
        .extracting(Change::kind)
        .containsExactly(Kind.NOTICE_TOO_SHORT);
    assertThat(later).extracting(Change::kind).containsExactly(Kind.DEPRECATION_ANNOUNCED);
  }

  @Test
  void refusesAnAnnouncementThatIsDatedBack() {
    // given
    End end = ends().findFirst().orElseThrow();
    OpenApiDocument back = noticed(end, NOTICE.replace("2027-01-01", "2026-01-01"));

    // then
    assertThat(ContractChanges.between(noticed(end, NOTICE), back))
        .filteredOn(Change::breaking)
        .extracting(Change::kind)
        .containsExactly(Kind.NOTICE_TOO_SHORT);
  }

  @Test
  void refusesAShortNoticeOfSomethingThatIsNew() {
    // given
    var young = new Draft(BASE.tree());
    young.set(
        "/components/schemas/Book/properties",
        "fresh",
        "{'type':'string','x-announced':'2027-02-01','x-sunset':'2027-07-01'}");

    // then
    assertThat(ContractChanges.between(BASE, OpenApiDocument.of(young.root())))
        .filteredOn(Change::breaking)
        .extracting(Change::toString)
        .containsExactly(
            "breaks: components schemas Book properties fresh: the sunset on 2027-07-01 is less"
                + " than six months after the announcement on 2027-02-01");
  }

  @Test
  void isWrittenFromTheDeclarations() {
    // when
    var json = BASE.tree().at("/paths/~1api~1v1~1books/get/responses/200/content");
    var topics = BASE.tree().at("/paths/~1api~1v1~1topics/get");

    // then
    assertThat(json.at("/application~1xml/x-announced").asString()).isEqualTo("2026-01-01");
    assertThat(json.at("/application~1xml/x-deprecated-since").asString()).isEqualTo("2026-01-01");
    assertThat(json.at("/application~1json").has("x-announced")).isFalse();
    assertThat(topics.get("deprecated").asBoolean()).isTrue();
    assertThat(topics.get("x-announced").asString()).isEqualTo("2026-01-01");
  }

  private static List<Change> removal(End end, String notice, LocalDate day) {
    var gone = new Draft(BASE.tree());
    end.removal().accept(gone);
    return ContractChanges.between(noticed(end, notice), OpenApiDocument.of(gone.root()), day);
  }

  private static OpenApiDocument noticed(End end, String notice) {
    var draft = new Draft(BASE.tree());
    var told = draft.object(end.place());
    draft.set("", "told", notice);
    told.remove(List.of("x-announced", "x-deprecated-since"));
    told.setAll(draft.object("/told"));
    draft.remove("", "told");
    return OpenApiDocument.of(draft.root());
  }
}
