package dev.lintel.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.journeys.testing.DataDirectory;
import dev.lintel.journeys.testing.Shell;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The launcher stands alone in a directory where nothing is built, on machines that lack things.
 */
final class LauncherJourney {

  private DataDirectory directory;
  private Path launcher;
  private Shell shell;

  @BeforeEach
  void make() throws Exception {
    directory = DataDirectory.make();
    launcher = directory.path().resolve("lintel");
    Files.copy(RepositoryRoot.path().resolve("lintel"), launcher);
    shell = new Shell(directory.path(), Map.of("JAVA_HOME", System.getProperty("java.home")));
  }

  @AfterEach
  void remove() throws Exception {
    directory.close();
  }

  @Test
  void tellsOfAMavenThatDoesNotRun() throws Exception {
    // given
    maven("exit 3");

    // when
    Shell.Outcome outcome = start();

    // then
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.errors()).contains("mvn is on the path but does not run", "3.8 or newer");
  }

  @Test
  void tellsOfAMavenThatIsTooOld() throws Exception {
    // given
    maven("echo 'Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)'");

    // when
    Shell.Outcome outcome = start();

    // then
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.errors()).contains("3.8 or newer, the one on the path is 3.6");
  }

  /** As in a service of systemd, or in a container that starts with an empty environment. */
  @Test
  void needsNoHome() throws Exception {
    // given
    maven("exit 3");

    // when
    Shell.Outcome outcome = start("env", "-u", "HOME");

    // then
    assertThat(outcome.errors()).contains("mvn is on the path").doesNotContain("unbound");
  }

  /** {@code ./lintel test} tells those whom it starts not to build; here they are to begin. */
  private Shell.Outcome start(String... before) throws Exception {
    String command =
        "unset LINTEL_WITHIN_TEST; PATH=\"$PWD/bin:$PATH\" exec %s bash ./lintel version";
    return shell.run(List.of("bash", "-c", command.formatted(String.join(" ", before))));
  }

  private void maven(String script) throws Exception {
    Path bin = Files.createDirectory(directory.path().resolve("bin"));
    Path maven = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
    assertThat(maven.toFile().setExecutable(true)).isTrue();
  }
}
