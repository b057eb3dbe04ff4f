package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference of the API names every endpoint with its parameters. */
class EndpointReferenceTest {
  private final Path root = RepositoryRoot.path();

  @Test
  void namesEveryEndpointWithItsParameters() throws IOException {
    // given
    String reference = Files.readString(root.resolve("docs/reference/export-endpoints.md"));
    JsonNode contract =
        JsonMapper.shared()
            .readTree(Files.readAllBytes(root.resolve("apis/export/contract/all.json")));

    // then
    for (var path : contract.get("paths").properties()) {
      for (var method : path.getValue().properties()) {
        String row = row(method.getKey(), path.getKey(), reference);
        parameters(method.getValue()).forEach(name -> assertThat(row).contains(name));
      }
    }
  }

  /** A row of the endpoints; one that has the same parameters as the one above stands for both. */
  private static String row(String method, String path, String reference) {
    String place = path.replaceFirst("/v[0-9]+/", "/v{n}/");
    String begin = "| `%s %s` |".formatted(method.toUpperCase(java.util.Locale.ROOT), place);
    List<String> rows = reference.lines().toList();
    int at = indexOf(begin, rows);
    assertThat(at).as(begin).isNotNegative();
    return rows.get(at).contains("the same") ? rows.get(at - 1) : rows.get(at);
  }

  private static int indexOf(String begin, List<String> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).startsWith(begin)) {
        return i;
      }
    }
    return -1;
  }

  private static Stream<String> parameters(JsonNode operation) {
    return operation
        .path("parameters")
        .valueStream()
        .map(parameter -> parameter.get("name").asString());
  }
}
