package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.HouseRules;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The server knows all modules, and none knows it: that is kept by the rules of each. Here stand
 * the words that the library must not have, since there they would be had.
 */
class ServerWallsTest {
  private static final Pattern JAVA_SUPPLIERS =
      Pattern.compile("\\b(Boolean|Int|Long|Double)?Supplier\\b(?=[<; ])|\\(Supplier\\)");
  private static final Pattern NAMES_OF_APIS =
      Pattern.compile("nobb|kontrakt|supplier|\\bexport|\\bons\\b|nedap", Pattern.CASE_INSENSITIVE);

  @Test
  void keepsTheRulesOfTheHouse() {
    HouseRules.of("dev.lintel.server", "dev.lintel..").check();
  }

  @Test
  void findsNoNameOfAnApiInTheLibrary() throws IOException {
    Path sources = RepositoryRoot.path().resolve("api-properties/src");
    try (Stream<Path> files = Files.walk(sources)) {
      assertThat(files.filter(Files::isRegularFile).flatMap(ServerWallsTest::named)).isEmpty();
    }
  }

  private static Stream<String> named(Path file) {
    return lines(file).stream()
        .filter(line -> NAMES_OF_APIS.matcher(JAVA_SUPPLIERS.matcher(line).replaceAll("")).find())
        .map(line -> file.getFileName() + ": " + line.strip());
  }

  private static List<String> lines(Path file) {
    try {
      // Latin-1 reads any bytes; the words are plain letters.
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
