package dev.lintel.properties.openapi;

import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.profile.ApiProfile;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Describes an API's profile as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0), from the same
 * declarations that route.
 */
public final class OpenApiWriter {
  private final ApiProfile api;
  private final List<ServedRoute> served;

  private OpenApiWriter(ApiProfile api, List<ServedRoute> served) {
    this.api = api;
    this.served = served;
  }

  /**
   * The API's document.
   *
   * @throws IllegalArgumentException if the declarations contradict each other, such as a path
   *     variable without a parameter, or two types of one name
   */
  public static OpenApiDocument write(ApiProfile api, Scope scope) {
    return new OpenApiWriter(api, ServedRoute.of(api, scope)).document();
  }

  private OpenApiDocument document() {
    var schemas = new RecordSchemas();
    var problems = new ProblemResponses(api, schemas);
    var operations = new OperationWriting(api, schemas, problems);
    OpenAPI document =
        new OpenAPI(SpecVersion.V31)
            .openapi("3.1.0")
            .info(info())
            .servers(List.of(new Server().url("/")))
            .tags(tags())
            .paths(paths(operations));
    new DocumentComponents(document).add(schemas, problems, api);
    if (api.limits().stream().anyMatch(LimitPolicy::isToldByFields)) {
      LimitHeaders.addTo(document);
    }
    JsonNode tree = Json31.mapper().valueToTree(document);
    return OpenApiDocument.of(tree);
  }

  private Info info() {
    int newest = served.stream().mapToInt(ServedRoute::version).max().orElse(0);
    return new Info()
        .title(api.title())
        .description(api.description())
        .version(newest == 0 ? "1" : Integer.toString(newest));
  }

  private List<Tag> tags() {
    return served.stream()
        .map(one -> one.route().group())
        .filter(group -> !group.isEmpty())
        .distinct()
        .sorted()
        .map(group -> new Tag().name(group))
        .toList();
  }

  private Paths paths(OperationWriting operations) {
    var items = new TreeMap<String, PathItem>();
    for (ServedRoute one : served) {
      PathItem item = items.computeIfAbsent(one.path(), path -> new PathItem());
      item.operation(PathItem.HttpMethod.valueOf(one.route().method()), operations.of(one));
    }
    var paths = new Paths();
    paths.putAll(items);
    return paths;
  }
}
