package dev.lintel.properties.openapi.changes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.openapi.BooksApi;
import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.openapi.changes.Mutation.Draft;
import dev.lintel.properties.openapi.changes.Mutation.Expected;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractChangesTest {
  private static final OpenApiDocument FROZEN = OpenApiWriter.write(BooksApi.profile(), Scope.ALL);

  static Stream<Mutation> mutations() {
    return Stream.of(
            Mutations.endpoints(),
            Mutations.parameters(),
            Mutations.values(),
            BodyMutations.bodies(),
            BodyMutations.fields(),
            AnswerMutations.answers(),
            AnswerMutations.fields(),
            AnswerMutations.values())
        .flatMap(group -> group);
  }

  static Stream<Mutation> words() {
    return Stream.of(
        Mutation.of(
            "a description is reworded",
            draft -> draft.set(Mutations.BOOKS, "description", "'Other words.'")),
        Mutation.of("the title is reworded", draft -> draft.set("/info", "title", "'Other'")),
        Mutation.of(
            "a variable of the path has another name",
            draft -> {
              draft.set(Mutations.COVER + "/parameters/0", "name", "'book'");
              draft.rename("/paths", "/api/covers/{number}", "/api/covers/{book}");
            }),
        Mutation.of(
            "fields stand in another order",
            draft -> draft.rename("/components/schemas/Book/properties", "title", "title")),
        Mutation.of(
            "a schema has another name",
            draft -> {
              draft.rename("/components/schemas", "Shelf", "Board");
              draft.set(
                  "/components/schemas/Book/properties/shelf/anyOf/0",
                  "$ref",
                  "'#/components/schemas/Board'");
              draft.set(
                  "/components/schemas/BookV1/properties/place/anyOf/0",
                  "$ref",
                  "'#/components/schemas/Board'");
            }),
        Mutation.of(
            "a failure is described in place",
            draft -> {
              var failure = draft.object("/components/responses/Problem400").deepCopy();
              draft.object(Mutations.BOOKS + "/responses").set("400", failure);
            }));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void tellsWhatAChangeIsForPartners(Mutation mutation) {
    assertThat(ContractChanges.between(FROZEN, mutated(mutation)))
        .satisfies(changes -> matches(changes, mutation.made()));
  }

  @ParameterizedTest
  @MethodSource("mutations")
  void tellsWhatTakingItBackIsForPartners(Mutation mutation) {
    assertThat(ContractChanges.between(mutated(mutation), FROZEN))
        .satisfies(changes -> matches(changes, mutation.undone()));
  }

  @ParameterizedTest
  @MethodSource("words")
  void takesNoNoticeOfWhatIsNotOnTheWire(Mutation mutation) {
    assertThat(mutated(mutation).bytes()).isNotEqualTo(FROZEN.bytes());
    assertThat(ContractChanges.between(FROZEN, mutated(mutation))).isEmpty();
    assertThat(ContractChanges.between(mutated(mutation), FROZEN)).isEmpty();
  }

  @Test
  void findsNothingWhereNothingChanged() {
    assertThat(ContractChanges.between(FROZEN, FROZEN)).isEmpty();
  }

  @Test
  void namesWhatBrokeAndForWhom() {
    // given
    var mutation =
        Mutation.of(
            "null",
            draft ->
                draft.set(
                    "/components/schemas/Author/properties/name", "type", "['string','null']"));

    // when
    List<Change> changes = ContractChanges.between(FROZEN, mutated(mutation));

    // then
    assertThat(changes)
        .extracting(Change::toString)
        .contains(
            "breaks: GET /api/v2/books, answer 200 application/json, [].authors[].name:"
                + " may now be null");
  }

  private static void matches(List<? extends Change> changes, Optional<Expected> expected) {
    if (expected.isEmpty()) {
      assertThat(changes).isEmpty();
      return;
    }
    assertThat(changes)
        .extracting(change -> new Expected(change.kind(), change.breaking()))
        .contains(expected.get());
    assertThat(changes.stream().anyMatch(Change::breaking)).isEqualTo(expected.get().breaking());
  }

  private static OpenApiDocument mutated(Mutation mutation) {
    var draft = new Draft(FROZEN.tree());
    mutation.change().accept(draft);
    return OpenApiDocument.of(draft.root());
  }
}
