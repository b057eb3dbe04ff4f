package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.PackagedServer;
import dev.lintel.journeys.testing.Shell;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator makes the mistakes that operators make, and is told what to do. */
final class OptionsJourney {

  private DataDirectory directory;
  private Shell shell;

  @BeforeEach
  void make() throws Exception {
    directory = DataDirectory.make();
    shell = new Shell(directory.path(), Map.of());
  }

  @AfterEach
  void remove() throws Exception {
    directory.close();
  }

  @Test
  void tellsEveryWrongOptionAtOnceAndTouchesNothing() throws Exception {
    // given
    Files.writeString(directory.path().resolve("lintel.properties"), "seeed=1\nitems=many\n");
    Shell careless = new Shell(directory.path(), Map.of("LINTEL_MAX_BODY", "huge"));

    // when
    Shell.Outcome outcome = careless.lintel("serve", "--environment", "test", "--http", "8080");

    // then
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.errors())
        .contains("--environment on the command line", "development, staging, production")
        .contains("--http on the command line", "HOST:PORT")
        .contains("LINTEL_MAX_BODY in the environment")
        .contains("items in lintel.properties")
        .contains("seeed in lintel.properties: there is no such option")
        .doesNotContain("\tat ");
    assertThat(directory.data()).doesNotExist();
  }

  @Test
  void rehearsesNoDayInProduction() throws Exception {
    // when
    Shell.Outcome outcome =
        shell.lintel("serve", "--environment", "production", "--as-of", "2027-06-01");

    // then
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.errors())
        .contains("--as-of on the command line", "Partners' real calls are no rehearsal")
        .doesNotContain("\tat ");
    assertThat(directory.data()).doesNotExist();
  }

  @Test
  void refusesAnUnknownCommandAndAnUnknownOption() throws Exception {
    // when
    Shell.Outcome command = shell.lintel("server");
    Shell.Outcome option = shell.lintel("serve", "--htpp", "127.0.0.1:0");

    // then
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.errors()).contains("server").contains("serve").doesNotContain("\tat ");
    assertThat(option.code()).isEqualTo(2);
    assertThat(option.errors()).contains("--htpp").contains("--http");
  }

  @Test
  void showsFlagVariableKeyAndDefaultOfEveryOption() throws Exception {
    // when
    String help = words(shell.lintel("serve", "--help"));

    // then
    assertThat(help)
        .contains("--environment=NAME", "LINTEL_ENVIRONMENT", "key environment")
        .contains("default development)", "default 127.0.0.1:8080)", "default 127.0.0.1:8443)")
        .contains("default 127.0.0.1:9090)", "default data)", "default 10000)")
        .contains("--database=URL", "LINTEL_DATABASE", "default none)")
        .contains("--config=FILE", "LINTEL_CONFIG", "lintel.properties");
  }

  @Test
  void helpsWithEveryCommand() throws Exception {
    // when
    String overview = words(shell.lintel("--help"));

    // then
    for (List<String> command :
        List.of(
            List.of("limits"),
            List.of("limits", "list"),
            List.of("limits", "set"),
            List.of("limits", "reset"),
            List.of("import"),
            List.of("version"))) {
      assertThat(overview).contains(command.getFirst());
      assertThat(words(shell.lintel(asked(command)))).contains("Usage: ", "-h, --help");
    }
  }

  @Test
  void tellsWhatAnImportTakesAndWhatNot() throws Exception {
    assertThat(words(shell.lintel("import", "--help")))
        .contains("Taken: items, prices, productgroups, modules, participants, units")
        .contains("Not taken: pictures and documents", "assortments", "saved searches", "XML")
        .contains("JSON array", "NDJSON", "gzipped", "--kind", "standard input");
  }

  private static String[] asked(List<String> command) {
    List<String> words = new java.util.ArrayList<>(command);
    words.add("--help");
    return words.toArray(String[]::new);
  }

  /** Lines are broken where the terminal ends. */
  private static String words(Shell.Outcome outcome) {
    assertThat(outcome.code()).as(outcome.errors()).isZero();
    return outcome.output().replaceAll("\\s+", " ");
  }

  @Test
  void namesTheOptionsOfPortsThatAreTakenAndMakesNothing() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      // given
      String address = "127.0.0.1:" + taken.getLocalPort();
      String second = "127.0.0.1:" + other.getLocalPort();

      // when
      Shell.Outcome outcome =
          shell.lintel("serve", "--items", "0", "--http", address, "--management", second);

      // then
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.errors())
          .contains(address, "--http;")
          .contains(second, "--management;")
          .contains("port 0")
          .doesNotContain("\tat ");
      assertThat(directory.data()).doesNotExist();
    }
  }

  @Test
  void takesOptionsFromFileAndEnvironmentAndTellsWhoUsesADirectory() throws Exception {
    // given
    Files.writeString(
        directory.path().resolve("lintel.properties"),
        "items=40\nenvironment=development\nhttp=127.0.0.1:0\n");

    try (PackagedServer server =
        PackagedServer.on(directory)
            .without("--items")
            .without("--http")
            .without("--data")
            .variable("LINTEL_ITEMS", "30")
            .variable("LINTEL_DATA", directory.data().toString())
            .start()) {
      // when
      var answer = server.buyer().get("/api/v2/items?pageSize=1");
      Shell.Outcome second = shell.lintel("serve", "--data", directory.data().toString());

      // then
      assertThat(answer.headers().firstValue("x-total-hits")).contains("30");
      assertThat(second.code()).isEqualTo(1);
      assertThat(second.errors())
          .contains("is in use by process " + server.pid())
          .contains("Stop that process, or choose another directory")
          .doesNotContain("\tat ");
      assertThat(server.buyer().status("/api/v2/units")).isEqualTo(200);
    }
  }
}
