package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Outside development a supplier's item reaches buyers from import and commands alone. */
final class SupplierOnboardingJourney {
  private static final String PAGE = "docs/how-to/take-on-suppliers.md";

  @Test
  void theCommandsOfThePageTakeSuppliersOnInStaging() throws Exception {
    try (DataDirectory directory = DataDirectory.make();
        PackagedServer server =
            PackagedServer.on(directory).option("--environment", "staging").start()) {
      // given
      ImageIO.write(
          new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB),
          "jpg",
          directory.path().resolve("oil.jpg").toFile());
      String address = server.ready().http().toString().replaceFirst("/$", "");
      String commands =
          commands()
              .replace("http://127.0.0.1:8080", address)
              .replace("./lintel", RepositoryRoot.path().resolve("lintel").toString());

      // when
      Shell.Outcome outcome =
          new Shell(directory.path(), variables(directory)).run(List.of("bash", "-c", commands));

      // then
      assertThat(outcome.code()).as(outcome.errors()).isZero();
      assertThat(outcome.output())
          .contains("3 inserted, 0 updated, 0 unchanged, 0 rejected")
          .contains("Supplier 23456 may add to the items of 12345.")
          .contains("Approved: module ", "\"state\":\"Awaiting approval\"", "Approved: item ")
          .contains("\"primaryText\":\"Klinkerolje 5 l\"")
          .contains("\"supplierItemNumber\":\"K-840-5\"\n\"supplierItemNumber\":\"OTHER-1\"")
          .doesNotContain("Failed");
    }
  }

  private static Map<String, String> variables(DataDirectory directory) {
    return Map.of(
        "LINTEL_DATA", directory.data().toString(),
        "LINTEL_ENVIRONMENT", "staging",
        "LINTEL_WITHIN_TEST", "true",
        "LINTEL_JAVA_OPTS", "-Xmx512m -XX:TieredStopAtLevel=1",
        "JAVA_HOME", System.getProperty("java.home"));
  }

  /** The lines of commands; what follows one on lines of its own begins with another mark. */
  private static String commands() throws IOException {
    return Files.readAllLines(RepositoryRoot.path().resolve(PAGE)).stream()
        .filter(line -> line.startsWith("$ ") || line.startsWith("> "))
        .map(line -> line.substring(2))
        .collect(Collectors.joining("\n"));
  }
}
