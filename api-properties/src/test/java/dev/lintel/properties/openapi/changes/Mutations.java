package dev.lintel.properties.openapi.changes;

import static dev.lintel.properties.openapi.changes.Change.Kind.ACCESS_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.CHOICES_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.CONSTRAINT_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.DEFAULT_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.DEPRECATION_ANNOUNCED;
import static dev.lintel.properties.openapi.changes.Change.Kind.ENDPOINT_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.ENDPOINT_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.FORMAT_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NOW_REQUIRED;
import static dev.lintel.properties.openapi.changes.Change.Kind.NO_LONGER_REQUIRED;
import static dev.lintel.properties.openapi.changes.Change.Kind.OPERATION_RENAMED;
import static dev.lintel.properties.openapi.changes.Change.Kind.PARAMETER_ADDED;
import static dev.lintel.properties.openapi.changes.Change.Kind.PARAMETER_REMOVED;
import static dev.lintel.properties.openapi.changes.Change.Kind.PARAMETER_STYLE_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.SERVERS_CHANGED;
import static dev.lintel.properties.openapi.changes.Change.Kind.TYPE_CHANGED;
import static dev.lintel.properties.openapi.changes.Mutation.of;

import java.util.stream.Stream;

/** What can become of endpoints and of their parameters. */
final class Mutations {
  static final String BOOKS = "/paths/~1api~1v2~1books/get";
  static final String SEARCHING = "/paths/~1api~1v2~1books~1search/post";
  static final String COVER = "/paths/~1api~1covers~1{number}/get";

  private Mutations() {}

  static Stream<Mutation> endpoints() {
    return Stream.of(
        of("an operation goes", draft -> draft.remove("/paths/~1api~1v2~1books", "get"))
            .breaks(ENDPOINT_REMOVED)
            .undoneAdds(ENDPOINT_ADDED),
        of("a path goes", draft -> draft.remove("/paths", "/api/v1/topics"))
            .breaks(ENDPOINT_REMOVED)
            .undoneAdds(ENDPOINT_ADDED),
        of("an operation gets another name", draft -> draft.set(BOOKS, "operationId", "'list'"))
            .breaksBothWays(OPERATION_RENAMED),
        of("an operation is deprecated", draft -> draft.set(BOOKS, "deprecated", "true"))
            .adds(DEPRECATION_ANNOUNCED),
        of(
                "an open operation asks for credentials",
                draft -> draft.set(COVER, "security", "[{'access':[]}]"))
            .breaks(ACCESS_CHANGED)
            .undoneAdds(ACCESS_CHANGED),
        of("a second way of access opens", Mutations::anotherAccess)
            .adds(ACCESS_CHANGED)
            .undoneBreaks(ACCESS_CHANGED),
        of(
                "credentials are sent otherwise",
                draft -> draft.set("/components/securitySchemes/access", "scheme", "'bearer'"))
            .breaksBothWays(ACCESS_CHANGED),
        of("the server moves", draft -> draft.set("/servers/0", "url", "'/new'"))
            .breaksBothWays(SERVERS_CHANGED));
  }

  static Stream<Mutation> parameters() {
    return Stream.of(
        of("a parameter goes", draft -> draft.array(BOOKS + "/parameters").remove(0))
            .breaks(PARAMETER_REMOVED)
            .undoneAdds(PARAMETER_ADDED),
        of("a parameter comes that must be sent", Mutations::mandatoryParameter)
            .breaks(PARAMETER_ADDED)
            .undoneBreaks(PARAMETER_REMOVED),
        of(
                "a parameter must be sent",
                draft -> draft.set(draft.parameter("from"), "required", "true"))
            .breaks(NOW_REQUIRED)
            .undoneAdds(NO_LONGER_REQUIRED),
        of(
                "a list is written otherwise",
                draft -> draft.set(draft.parameter("numbers"), "explode", "true"))
            .breaksBothWays(PARAMETER_STYLE_CHANGED),
        of("a default changes", draft -> draft.set(draft.schemaOf("pageSize"), "default", "50"))
            .breaksBothWays(DEFAULT_CHANGED),
        of("a default goes", draft -> draft.remove(draft.schemaOf("pageSize"), "default"))
            .breaks(DEFAULT_CHANGED)
            .undoneAdds(DEFAULT_CHANGED));
  }

  static Stream<Mutation> values() {
    return Stream.of(
        of("a maximum sinks", draft -> draft.set(draft.schemaOf("pageSize"), "maximum", "500"))
            .breaks(CONSTRAINT_CHANGED)
            .undoneAdds(CONSTRAINT_CHANGED),
        of("a minimum rises", draft -> draft.set(draft.schemaOf("pageSize"), "minimum", "10"))
            .breaks(CONSTRAINT_CHANGED)
            .undoneAdds(CONSTRAINT_CHANGED),
        of("a maximum goes", draft -> draft.remove(draft.schemaOf("pageSize"), "maximum"))
            .adds(CONSTRAINT_CHANGED)
            .undoneBreaks(CONSTRAINT_CHANGED),
        of("a pattern comes", draft -> draft.set(draft.schemaOf("pageToken"), "pattern", "'a+'"))
            .breaks(CONSTRAINT_CHANGED)
            .undoneAdds(CONSTRAINT_CHANGED),
        of("a choice goes", draft -> draft.drop(draft.schemaOf("sortField") + "/enum", "Title"))
            .breaks(CHOICES_CHANGED)
            .undoneAdds(CHOICES_CHANGED),
        of(
                "choices come",
                draft -> draft.set(draft.schemaOf("numbers") + "/items", "enum", "['1','2']"))
            .breaks(CHOICES_CHANGED)
            .undoneAdds(CHOICES_CHANGED),
        of(
                "a text becomes a number",
                draft -> draft.set(draft.schemaOf("pageToken"), "type", "'integer'"))
            .breaksBothWays(TYPE_CHANGED),
        of(
                "fractions are allowed",
                draft -> draft.set(draft.schemaOf("pageSize"), "type", "'number'"))
            .adds(TYPE_CHANGED)
            .undoneBreaks(TYPE_CHANGED),
        of("a format goes", draft -> draft.remove(draft.schemaOf("from"), "format"))
            .adds(FORMAT_CHANGED)
            .undoneBreaks(FORMAT_CHANGED),
        of(
                "a day becomes an instant",
                draft -> draft.set(draft.schemaOf("from"), "format", "'date-time'"))
            .breaksBothWays(FORMAT_CHANGED));
  }

  private static void anotherAccess(Mutation.Draft draft) {
    draft.set("/components/securitySchemes", "key", "{'type':'apiKey'}");
    draft.set(BOOKS, "security", "[{'access':[]},{'key':[]}]");
  }

  private static void mandatoryParameter(Mutation.Draft draft) {
    draft
        .array(BOOKS + "/parameters")
        .addObject()
        .put("name", "why")
        .put("in", "query")
        .put("required", true)
        .putObject("schema")
        .put("type", "string");
  }
}
