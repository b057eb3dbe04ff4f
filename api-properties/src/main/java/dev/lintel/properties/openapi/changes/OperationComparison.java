package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import dev.lintel.properties.openapi.changes.ContractChanges.PlacedOperation;
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
    findings.announced(old.operation(), young.operation(), place);
    servers(old, young, place);
    new AccessComparison(before, after, findings)
        .compare(old.operation(), young.operation(), place);
    new ParameterComparison(before, after, findings).compare(old, young);
    new BodyComparison(before, after, findings).compare(old.operation(), young.operation(), place);
    new AnswerComparison(before, after, findings)
        .compare(old.operation().path("responses"), young.operation().path("responses"), place);
  }

  private void servers(PlacedOperation old, PlacedOperation young, Place place) {
    if (old.hasOwnServers() || young.hasOwnServers()) {
      new ServerComparison(findings)
          .compare(old.servers(before.root()), young.servers(after.root()), place);
    }
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
}
