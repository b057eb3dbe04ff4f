package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.OpenApiDocument;
import dev.lintel.properties.openapi.TemplateNames;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Tells what a newer document of an API changes for the partners of an older one. What they may
 * rely on is told in docs/decisions/0008-breaking-changes.md; words of descriptions do not count.
 */
public final class ContractChanges {
  private static final List<String> METHODS =
      List.of("delete", "get", "head", "options", "patch", "post", "put", "trace");
  private static final Place EVERYWHERE = new Place("", "", "");

  private final JsonNode old;
  private final JsonNode young;
  private final Findings findings;

  private ContractChanges(JsonNode old, JsonNode young, LocalDate day) {
    this.old = old;
    this.young = young;
    this.findings = new Findings(day);
  }

  /** All changes, in the order of the documents, on a day before every sunset. */
  public static List<Change> between(OpenApiDocument old, OpenApiDocument young) {
    return between(old, young, LocalDate.MIN);
  }

  /**
   * All changes, in the order of the documents.
   *
   * @param day on which the younger one would be published, in UTC: what the older one announced to
   *     be gone by then, six months ahead, may be gone
   */
  public static List<Change> between(OpenApiDocument old, OpenApiDocument young, LocalDate day) {
    return new ContractChanges(old.tree(), young.tree(), day).compare();
  }

  private List<Change> compare() {
    new ServerComparison(findings).compare(old.path("servers"), young.path("servers"), EVERYWHERE);
    new NoticeCheck(findings).check(young);
    Map<String, PlacedOperation> were = operations(old);
    Map<String, PlacedOperation> are = operations(young);
    were.forEach((endpoint, operation) -> {
      if (are.containsKey(endpoint)) {
        new OperationComparison(old, young, findings).compare(operation, are.get(endpoint));
      } else {
        findings.removed(
            Kind.ENDPOINT_REMOVED,
            operation.operation(),
            operation.place(),
            "the endpoint is gone");
      }
    });
    are.forEach((endpoint, operation) -> {
      if (!were.containsKey(endpoint)) {
        findings.harmless(Kind.ENDPOINT_ADDED, operation.place(), "the endpoint is new");
      }
    });
    return findings.all();
  }

  private static Map<String, PlacedOperation> operations(JsonNode document) {
    var operations = new TreeMap<String, PlacedOperation>();
    document
        .path("paths")
        .forEachEntry((path, item) -> {
          for (String method : METHODS) {
            if (item.has(method)) {
              operations.put(
                  TemplateNames.erased(path) + " " + method,
                  new PlacedOperation(method, path, item));
            }
          }
        });
    return operations;
  }

  /** An operation, and where it stands in its document. */
  record PlacedOperation(String method, String path, JsonNode item) {
    Place place() {
      return new Place(method.toUpperCase(java.util.Locale.ROOT) + " " + path, "", "");
    }

    JsonNode operation() {
      return item.get(method);
    }

    boolean hasOwnServers() {
      return operation().has("servers") || item.has("servers");
    }

    JsonNode servers(JsonNode document) {
      return Stream.of(operation(), item, document)
          .filter(node -> node.has("servers"))
          .map(node -> node.get("servers"))
          .findFirst()
          .orElse(MissingNode.getInstance());
    }
  }
}
