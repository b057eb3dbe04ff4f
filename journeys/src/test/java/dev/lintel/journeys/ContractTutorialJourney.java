package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A newcomer asks as a dealer what an item costs, gets it explained, changes the contract by import
 * and asks again, by the commands of the tutorial as they stand there.
 */
final class ContractTutorialJourney {
  private static final String TUTORIAL = "docs/tutorial/contract-prices.md";
  private static final String PROMPT = "$ ";
  private static final Pattern ARITHMETIC = Pattern.compile("\"arithmetic\":\"([^\"]*)\"");
  private static final Pattern DISCOUNTED = Pattern.compile("([0-9.]+) - 40 % = ([0-9.]+)");

  @Test
  void theCommandsOfTheTutorialChangeAPrice() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server = PackagedServer.on(directory).start()) {
      // given
      String address = server.ready().http().toString().replaceFirst("/$", "");
      String commands =
          commands()
              .replace("http://127.0.0.1:8080", address)
              .replace("./lintel", RepositoryRoot.path().resolve("lintel").toString());
      Map<String, String> variables =
          Map.of(
              "LINTEL_DATA", directory.data().toString(),
              "LINTEL_WITHIN_TEST", "true",
              "JAVA_HOME", System.getProperty("java.home"));

      // when
      Shell.Outcome outcome =
          new Shell(directory.path(), variables).run(List.of("bash", "-c", commands));

      // then
      assertThat(outcome.output())
          .as(outcome.errors())
          .contains("\"purchasePrice\":{\"value\":", "\"reason\":\"HigherLevel\"")
          .contains("0 inserted, 1 updated, 0 unchanged, 0 rejected")
          .contains("\n403\n")
          .contains("Videresendt avtale", "Kjedeavtale")
          .endsWith("\n0\n");
      List<String> arithmetic =
          ARITHMETIC.matcher(outcome.output()).results().map(found -> found.group(1)).toList();
      assertThat(arithmetic).hasSize(5);
      assertThat(arithmetic.getFirst()).doesNotContain(" - 40 %");
      assertThat(arithmetic.get(3)).contains("; ").contains(" - 5 % = ");
      MatchResult after =
          DISCOUNTED.matcher(arithmetic.getLast()).results().findFirst().orElseThrow();
      assertThat(new BigDecimal(after.group(2)))
          .isEqualByComparingTo(new BigDecimal(after.group(1)).multiply(new BigDecimal("0.6")));
    }
  }

  private static String commands() throws IOException {
    return Files.readAllLines(RepositoryRoot.path().resolve(TUTORIAL)).stream()
        .filter(line -> line.startsWith(PROMPT) && !line.contains("./lintel serve"))
        .map(line -> line.substring(PROMPT.length()))
        .collect(Collectors.joining("\n"));
  }
}
