package dev.lintel.server;

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

/** The documents of the whole repository: they name all that is there, and nothing else. */
class RepositoryDocumentsTest {
  private static final Pattern FILE = Pattern.compile("`([\\w.-]+(?:/[\\w.-]+)+\\.[a-z]+)`");

  private final Path root = RepositoryRoot.path();

  @Test
  void mapsFilesThatExist() throws IOException {
    // given
    String map = Files.readString(root.resolve("ARCHITECTURE.md"));

    // then
    List<String> files = FILE.matcher(map).results().map(match -> match.group(1)).toList();
    assertThat(files).hasSizeGreaterThan(30).allMatch(file -> Files.exists(root.resolve(file)));
  }

  @Test
  void mapsEveryPackage() throws IOException {
    // given
    String map = Files.readString(root.resolve("ARCHITECTURE.md"));

    // when
    List<Path> packages = parents("package-info.java");

    // then
    assertThat(packages).hasSizeGreaterThan(50).allMatch(folder -> isMapped(folder, map));
  }

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

  /** A dump without one of them loses what is in it, and is noticed when it is needed. */
  @Test
  void backsUpEverySchema() throws IOException {
    // given
    String page = Files.readString(root.resolve("docs/how-to/backup.md"));

    // when
    List<Path> schemas = parents("V1__\\w+\\.sql");

    // then
    assertThat(schemas)
        .hasSizeGreaterThan(2)
        .allMatch(folder -> page.contains(" -n " + folder.getFileName() + " "));
  }

  private static boolean isMapped(Path folder, String map) {
    return map.contains("**" + folder.getFileName() + "**")
        || map.contains("." + folder.getFileName() + "**")
        || Pattern.compile(Pattern.quote(folder + "/") + "\\w+\\.java").matcher(map).find();
  }

  /** The folders of files below {@code src/main} whose names have a form, from the root. */
  private List<Path> parents(String name) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.getFileName().toString().matches(name))
          .map(file -> root.relativize(file.getParent()))
          .filter(folder -> folder.toString().contains("src/main/"))
          .toList();
    }
  }
}
