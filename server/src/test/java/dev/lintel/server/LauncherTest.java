package dev.lintel.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code lintel}, in a checkout that is built, with a Java of the test's own. */
class LauncherTest {
  private static final int TERMINATED = 128 + 15;

  /** A rehearsal that takes its time to stop, as a server with a database does. */
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      trap 'sleep 1; echo stopped >"$NOTES/stopped"; exit 143' TERM
      echo started >"$NOTES/started"
      while :; do sleep 0.1; done
      """;

  @TempDir Path checkout;

  @Test
  void waitsUntilTheRehearsalHasStoppedWhenItIsStoppedItself() throws Exception {
    // given
    Process launcher = launch();
    Eventually.holds("the rehearsal runs", () -> Files.exists(checkout.resolve("started")));

    // when
    launcher.destroy();

    // then
    assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(TERMINATED);
    assertThat(checkout.resolve("stopped")).exists();
    assertThat(checkout.resolve("target/build-lock")).doesNotExist();
    Path layout = checkout.resolve("server/target/lintel");
    assertThat(layout.resolve("rehearsed")).as("it is rehearsed next time").doesNotExist();
    assertThat(layout).isDirectoryNotContaining("glob:**/rehearsal.??????");
  }

  private Process launch() throws IOException {
    Files.copy(RepositoryRoot.path().resolve("lintel"), checkout.resolve("lintel"));
    Path layout = Files.createDirectories(checkout.resolve("server/target/lintel"));
    Files.createDirectories(layout.resolve("lib"));
    Files.createFile(layout.resolve("built"));
    Path jdk = checkout.resolve("jdk");
    Files.createDirectories(jdk.resolve("bin"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25\"\n");
    program(jdk.resolve("bin/java"), JAVA);
    program(jdk.resolve("bin/javac"), "");
    var builder = new ProcessBuilder("bash", checkout.resolve("lintel").toString(), "serve");
    builder.environment().remove("LINTEL_WITHIN_TEST");
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("NOTES", checkout.toString());
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void program(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }
}
