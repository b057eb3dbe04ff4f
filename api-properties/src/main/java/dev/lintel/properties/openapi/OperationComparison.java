package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import dev.lintel.properties.openapi.ContractChanges.PlacedOperation;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares one operation in two documents. */
final class OperationComparison {
  private final References before;
  private final References after;
  private final Findings findings;

  OperationComparison(JsonNode old, JsonNode young, Findings findings) {
    this.before = new References(old);
    this.after = new References(young);
    this.findings = findings;
  }

  void compare(PlacedOperation old, PlacedOperation young) {
    Place place = old.place();
    names(old.operation(), young.operation(), place);
    deprecation(old.operation(), young.operation(), place);
    access(access(old.operation(), before), access(young.operation(), after), place);
    new ParameterComparison(before, after, findings).compare(old, young);
    new BodyComparison(before, after, findings).compare(old.operation(), young.operation(), place);
    new AnswerComparison(before, after, findings)
        .compare(old.operation().path("responses"), young.operation().path("responses"), place);
  }

  /** Clients that are generated call an operation by its name. */
  private void names(JsonNode old, JsonNode young, Place place) {
    String was = old.path("operationId").asString("");
    String is = young.path("operationId").asString("");
    if (!was.equals(is)) {
      findings.breaking(
          Kind.OPERATION_RENAMED, place, "the operation was %s and is %s".formatted(was, is));
    }
  }

  private void deprecation(JsonNode old, JsonNode young, Place place) {
    if (!old.path("deprecated").asBoolean(false) && young.path("deprecated").asBoolean(false)) {
      findings.harmless(Kind.DEPRECATION_ANNOUNCED, place, "it is now deprecated");
    }
  }

  /** Each way of access is one text; none at all means that everybody may call. */
  private static Set<String> access(JsonNode operation, References references) {
    JsonNode root = references.root();
    JsonNode ways = operation.has("security") ? operation.get("security") : root.path("security");
    var texts = new TreeSet<String>();
    for (JsonNode way : ways) {
      var text = new TreeSet<String>();
      way.forEachEntry((name, scopes) ->
          text.add(root.at("/components/securitySchemes/" + name) + scopes.toString()));
      texts.add(text.toString());
    }
    return texts;
  }

  private void access(Set<String> was, Set<String> is, Place place) {
    if (was.equals(is)) {
      return;
    }
    boolean stillEnough = is.isEmpty() || (!was.isEmpty() && is.containsAll(was));
    if (stillEnough) {
      findings.harmless(Kind.ACCESS_CHANGED, place, "there are more ways of access");
    } else {
      findings.breaking(Kind.ACCESS_CHANGED, place, "the credentials of before do not do");
    }
  }
}
