package dev.lintel.properties.openapi.changes;

import static dev.lintel.properties.openapi.changes.Change.Kind.CHOICES_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.CONSTRAINT_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.FIELD_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.FIELD_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.FORMAT_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.HEADER_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.HEADER_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.MEDIA_TYPE_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.MEDIA_TYPE_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NOW_REQUIRED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NO_LONGER_REQUIRED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NULL_ALLOWED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NULL_FORBIDDEN;
import static dev.lintel.properties.openapi.changes.Change.Kind.STATUS_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.STATUS_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.TYPE_CHANGED;
import static dev.lintel.properties.openapi.changes.Mutation.of;
import static dev.lintel.properties.openapi.changes.Mutations.BOOKS;
import static dev.lintel.properties.openapi.changes.Mutations.COVER;

import java.util.stream.Stream;

/** What can become of answers. */
final class AnswerMutations {
  private static final String BOOK = "/components/schemas/Book";
  private static final String FIELDS = BOOK + "/properties";
  private static final String ANSWERS = BOOKS + "/responses";

  private AnswerMutations() {}

  static Stream<Mutation> answers() {
    return Stream.of(
        of("success has another status", draft -> draft.rename(ANSWERS, "200", "202"))
            .breaks(STATUS_REMOVED)
            .undoneBreaks(STATUS_REMOVED),
        of("success has one more status", draft -> draft.set(ANSWERS, "206", "{}"))
            .breaks(STATUS_ADDED)
            .undoneBreaks(STATUS_REMOVED),
        of("a failure is no longer told", draft -> draft.remove(ANSWERS, "429"))
            .breaks(STATUS_REMOVED)
            .undoneAdds(STATUS_ADDED),
        of(
                "a format goes",
                draft ->
                    draft.remove(
                        "/paths/~1api~1v1~1books/get/responses/200/content", "application/xml"))
            .breaks(MEDIA_TYPE_REMOVED)
            .undoneAdds(MEDIA_TYPE_ADDED),
        of(
                "a picture has another format",
                draft -> draft.rename(COVER + "/responses/200/content", "image/jpeg", "image/png"))
            .breaks(MEDIA_TYPE_REMOVED)
            .undoneBreaks(MEDIA_TYPE_REMOVED),
        of("a header goes", draft -> draft.remove(ANSWERS + "/200/headers", "x-total-hits"))
            .breaks(HEADER_REMOVED)
            .undoneAdds(HEADER_ADDED),
        of(
                "a header may be left out",
                draft -> draft.set("/components/headers/x-request-id", "required", "false"))
            .breaks(NO_LONGER_REQUIRED)
            .undoneAdds(NOW_REQUIRED),
        of(
                "a header has another type",
                draft ->
                    draft.set("/components/headers/x-ratelimit-reset/schema", "type", "'string'"))
            .breaksBothWays(TYPE_CHANGED));
  }

  static Stream<Mutation> fields() {
    return Stream.of(
        of("a field goes", draft -> draft.remove(FIELDS, "title"))
            .breaks(FIELD_REMOVED)
            .undoneAdds(FIELD_ADDED),
        of(
                "a field inside goes",
                draft -> draft.remove("/components/schemas/Author/properties", "name"))
            .breaks(FIELD_REMOVED)
            .undoneAdds(FIELD_ADDED),
        of(
                "a field of failures goes",
                draft -> draft.remove("/components/schemas/FieldErrors/properties", "code"))
            .breaks(FIELD_REMOVED)
            .undoneAdds(FIELD_ADDED),
        of("a field has another name", draft -> draft.rename(FIELDS, "title", "name"))
            .breaksBothWays(FIELD_REMOVED),
        of("a field may be left out", draft -> draft.drop(BOOK + "/required", "title"))
            .breaks(NO_LONGER_REQUIRED)
            .undoneAdds(NOW_REQUIRED),
        of(
                "a field may be null",
                draft -> draft.set(FIELDS + "/title", "type", "['string','null']"))
            .breaks(NULL_ALLOWED)
            .undoneAdds(NULL_FORBIDDEN),
        of(
                "an object may be null",
                draft ->
                    draft.set(
                        FIELDS + "/authors",
                        "items",
                        "{'anyOf':[{'$ref':'#/components/schemas/Author'},{'type':'null'}]}"))
            .breaks(NULL_ALLOWED)
            .undoneAdds(NULL_FORBIDDEN));
  }

  static Stream<Mutation> values() {
    return Stream.concat(typesAndChoices(), formatsAndAlternatives());
  }

  private static Stream<Mutation> typesAndChoices() {
    return Stream.of(
        of("a number becomes a text", draft -> draft.set(FIELDS + "/number", "type", "'string'"))
            .breaksBothWays(TYPE_CHANGED),
        of("fractions are possible", draft -> draft.set(FIELDS + "/number", "type", "'number'"))
            .breaks(TYPE_CHANGED)
            .undoneAdds(TYPE_CHANGED),
        of("anything is possible", draft -> draft.remove(FIELDS + "/lent", "type"))
            .breaks(TYPE_CHANGED)
            .undoneAdds(TYPE_CHANGED),
        of(
                "the values of a map have another type",
                draft -> draft.set(FIELDS + "/copies/additionalProperties", "type", "'boolean'"))
            .breaksBothWays(TYPE_CHANGED),
        of(
                "the elements of a list have another type",
                draft -> draft.set(FIELDS + "/remarks/items", "type", "['integer','null']"))
            .breaksBothWays(TYPE_CHANGED),
        of(
                "one more choice is possible",
                draft -> draft.array(FIELDS + "/binding/enum").add("LEATHER"))
            .breaks(CHOICES_CHANGED)
            .undoneAdds(CHOICES_CHANGED),
        of("any text is possible", draft -> draft.remove(FIELDS + "/binding", "enum"))
            .breaks(CHOICES_CHANGED)
            .undoneAdds(CHOICES_CHANGED));
  }

  private static Stream<Mutation> formatsAndAlternatives() {
    return Stream.of(
        of("a format goes", draft -> draft.remove(FIELDS + "/id", "format"))
            .breaks(FORMAT_CHANGED)
            .undoneAdds(FORMAT_CHANGED),
        of("numbers may be longer", draft -> draft.set(FIELDS + "/number", "format", "'int64'"))
            .breaks(FORMAT_CHANGED)
            .undoneAdds(FORMAT_CHANGED),
        of("a maximum is told", draft -> draft.set(FIELDS + "/number", "maximum", "9"))
            .adds(CONSTRAINT_CHANGED)
            .undoneBreaks(CONSTRAINT_CHANGED),
        of(
                "there are alternatives",
                draft ->
                    draft.set(FIELDS, "extra", "{'oneOf':[{'type':'string'},{'type':'number'}]}"))
            .adds(TYPE_CHANGED)
            .undoneBreaks(TYPE_CHANGED));
  }
}
