package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents name what is there: every error, every endpoint, and files that exist. */
class DocumentsTest {
  private static final Pattern FILE = Pattern.compile("`([\\w.-]+(?:/[\\w.-]+)+\\.[a-z]+)`");

  private final Path root = RepositoryRoot.path();

  @Test
  void explainsEveryErrorUnderItsCode() throws IOException {
    // given
    List<String> lines = Files.readAllLines(root.resolve("docs/reference/errors.md"));

    // then
    for (ProblemType type : Problems.ALL) {
      assertThat(lines).contains("## " + type.code(), "Remedy: " + type.remedy());
      assertThat(lines).anyMatch(line -> line.startsWith("**" + type.title() + "** Status "));
    }
  }

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

  @Test
  void mapsFilesThatExist() throws IOException {
    // given
    String map = Files.readString(root.resolve("ARCHITECTURE.md"));

    // then
    List<String> files = FILE.matcher(map).results().map(match -> match.group(1)).toList();
    assertThat(files).hasSizeGreaterThan(30).allMatch(file -> Files.exists(root.resolve(file)));
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
