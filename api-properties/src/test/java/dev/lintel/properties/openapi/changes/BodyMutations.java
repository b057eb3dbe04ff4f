package dev.lintel.properties.openapi.changes;

import static dev.lintel.properties.openapi.changes.Change.Kind.BODY_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.BODY_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.CHOICES_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.CONSTRAINT_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.FIELD_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.FIELD_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.MEDIA_TYPE_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.MEDIA_TYPE_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NOW_REQUIRED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NO_LONGER_REQUIRED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NULL_ALLOWED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NULL_FORBIDDEN;
import static dev.lintel.properties.openapi.changes.Change.Kind.TYPE_CHANGED;
import static dev.lintel.properties.openapi.changes.Mutation.of;
import static dev.lintel.properties.openapi.changes.Mutations.SEARCHING;

import java.util.stream.Stream;

/** What can become of the bodies of requests. */
final class BodyMutations {
  private static final String SEARCH = "/components/schemas/SearchRequest";
  private static final String FIELDS = SEARCH + "/properties";

  private BodyMutations() {}

  static Stream<Mutation> bodies() {
    return Stream.of(
        of("a body goes", draft -> draft.remove(SEARCHING, "requestBody"))
            .breaks(BODY_REMOVED)
            .undoneBreaks(BODY_ADDED),
        of(
                "a body may be left out",
                draft -> draft.set(SEARCHING + "/requestBody", "required", "false"))
            .adds(NO_LONGER_REQUIRED)
            .undoneBreaks(NOW_REQUIRED),
        of(
                "a media type is read too",
                draft -> draft.set(SEARCHING + "/requestBody/content", "text/csv", "{}"))
            .adds(MEDIA_TYPE_ADDED)
            .undoneBreaks(MEDIA_TYPE_REMOVED));
  }

  static Stream<Mutation> fields() {
    return Stream.of(
        of("a field is no longer read", draft -> draft.remove(FIELDS, "words"))
            .breaks(FIELD_REMOVED)
            .undoneAdds(FIELD_ADDED),
        of("a field must be sent", draft -> draft.array(SEARCH + "/required").add("words"))
            .breaks(NOW_REQUIRED)
            .undoneAdds(NO_LONGER_REQUIRED),
        of("a field comes that must be sent", BodyMutations::mandatoryField)
            .breaks(NOW_REQUIRED)
            .undoneBreaks(FIELD_REMOVED),
        of("null is refused", draft -> draft.set(FIELDS + "/words", "type", "'string'"))
            .breaks(NULL_FORBIDDEN)
            .undoneAdds(NULL_ALLOWED),
        of("a choice is refused", draft -> draft.drop(FIELDS + "/binding/enum", "SOFT"))
            .breaks(CHOICES_CHANGED)
            .undoneAdds(CHOICES_CHANGED),
        of(
                "a field inside has another type",
                draft ->
                    draft.set(
                        "/components/schemas/SelectRequest/properties/title", "type", "'string'"))
            .breaksBothWays(TYPE_CHANGED),
        of("a list has a limit", draft -> draft.set(FIELDS + "/numbers", "maxItems", "10"))
            .breaks(CONSTRAINT_CHANGED)
            .undoneAdds(CONSTRAINT_CHANGED),
        of("a text has a limit", draft -> draft.set(FIELDS + "/words", "maxLength", "10"))
            .breaks(CONSTRAINT_CHANGED)
            .undoneAdds(CONSTRAINT_CHANGED),
        of(
                "unknown fields are refused",
                draft -> draft.set(SEARCH, "additionalProperties", "false"))
            .breaks(CONSTRAINT_CHANGED)
            .undoneAdds(CONSTRAINT_CHANGED));
  }

  private static void mandatoryField(Mutation.Draft draft) {
    draft.set(FIELDS, "why", "{'type':'string'}");
    draft.array(SEARCH + "/required").add("why");
  }
}
