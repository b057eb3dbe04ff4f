package dev.lintel.properties.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.openapi.Books;
import dev.lintel.properties.openapi.BooksApi;
import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.profile.Listing;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.testkit.Announced;
import dev.lintel.properties.versions.Deprecation;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The announced end of a field stands at that field, in every frozen file. */
class FieldEndsTest {
  private static final LocalDate ANNOUNCED = LocalDate.of(2027, 1, 1);
  private static final LocalDate SUNSET = LocalDate.of(2027, 7, 1);
  private static final Deprecation END =
      new Deprecation(
          ANNOUNCED,
          Optional.of(SUNSET),
          URI.create("/news/rows"),
          "Nobody asks for it.",
          Optional.of(URI.create("/api/v2/shelves")));
  private static final String SHELF = "/components/schemas/Shelf";

  @Test
  void standsInTheSchemaOfTheFieldWithItsDays() {
    // given
    JsonNode all = written(ended(shelves("shelf"), "shelf", "row"));

    // then
    JsonNode row = all.at(SHELF + "/properties/row");
    assertThat(row.path("deprecated").asBoolean()).isTrue();
    assertThat(row.path("x-announced").asString()).isEqualTo("2027-01-01");
    assertThat(row.path("x-deprecated-since").asString()).isEqualTo("2027-01-01");
    assertThat(row.path("x-sunset").asString()).isEqualTo("2027-07-01");
    assertThat(row.path("x-successor").asString()).isEqualTo("/api/v2/shelves");
    assertThat(all.at(SHELF + "/properties/room").has("deprecated")).isFalse();
    assertThat(all.at("/paths/~1api~1shelf/get/responses/200/headers").propertyNames())
        .contains("Deprecation", "Sunset", "Link");
  }

  @Test
  void anAnnouncementOfAllOperationsRenamesNothing() {
    // given
    ApiProfile both =
        ended(ended(shelves("shelf", "shelves"), "shelf", "row"), "shelves", "places.row");

    // then
    assertThat(written(both).at("/components/schemas").propertyNames())
        .containsExactly("FieldErrors", "Shelf");
  }

  @Test
  void operationsThatDoNotAnnounceItShowTheFieldAsItWas() {
    // given
    JsonNode all = written(ended(shelves("shelf", "shelves"), "shelf", "row"));

    // then
    assertThat(all.at(SHELF + "/properties/row").has("deprecated")).isFalse();
    assertThat(all.at(SHELF + "InShelf/properties/row/x-sunset").asString())
        .isEqualTo("2027-07-01");
    assertThat(all.at("/paths/~1api~1shelf/get/responses/200/content").toString())
        .contains("ShelfInShelf");
  }

  @Test
  void standsAtAFieldOfARequestToo() {
    JsonNode all = written(ended(BooksApi.profile(), "searchBooks", "select.price"));
    assertThat(all.at("/components/schemas/SelectRequest/properties/price/x-sunset").asString())
        .isEqualTo("2027-07-01");
  }

  @Test
  void standsBesideAReferenceToAnotherRecord() {
    JsonNode all = written(ended(BooksApi.profile(), "searchBooks", "select"));
    assertThat(all.at("/components/schemas/SearchRequest/properties/select/x-sunset").asString())
        .isEqualTo("2027-07-01");
  }

  @Test
  void announcingItBreaksNothingAndAllowsItsRemovalOnItsDay() {
    // given
    OpenApiDocument before = document(shelves("shelf"));
    OpenApiDocument announced = document(ended(shelves("shelf"), "shelf", "row"));
    OpenApiDocument after = document(BooksApi.profile(List.of(shelf("shelf", Rowless.class))));

    // then
    assertThat(ContractChanges.between(before, announced, ANNOUNCED))
        .extracting(Change::kind)
        .contains(Kind.DEPRECATION_ANNOUNCED);
    assertThat(ContractChanges.between(before, announced, ANNOUNCED)).noneMatch(Change::breaking);
    assertThat(ContractChanges.between(announced, after, SUNSET)).noneMatch(Change::breaking);
    assertThat(ContractChanges.between(announced, after, SUNSET.minusDays(1)))
        .filteredOn(Change::breaking)
        .extracting(Change::toString)
        .anyMatch(text -> text.contains("row") && text.contains("before its sunset"));
  }

  private static ApiProfile ended(ApiProfile api, String operation, String path) {
    return Announced.field(api, operation, path, END);
  }

  private static OpenApiDocument document(ApiProfile api) {
    return OpenApiWriter.write(api, Scope.ALL);
  }

  private static JsonNode written(ApiProfile api) {
    return document(api).tree();
  }

  /** What is left of a shelf. */
  record Rowless(String room) {}

  private static ApiProfile shelves(String... operations) {
    return BooksApi.profile(
        List.of(operations).stream()
            .map(operation ->
                operation.equals("shelves")
                    ? shelf(operation, new Listing("places", Books.Shelf.class))
                    : shelf(operation, Books.Shelf.class))
            .toList());
  }

  private static Route shelf(String operation, Type type) {
    return Route.get(operation, "/api/" + operation)
        .offers(Rendition.of(BooksApi.JSON))
        .answers(Outcome.of(200, "Where books are.", type))
        .handledBy(_ -> Answer.empty(204));
  }
}
