package dev.lintel.journeys.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs to their end, as a person does at a prompt.
 *
 * @param directory where the programs run
 * @param variables what their environment has besides ours
 */
public record Shell(Path directory, Map<String, String> variables) {

  private static final int LONGEST_SECONDS = 90;

  /** What a program left: its exit code and what it said on both channels. */
  public record Outcome(int code, String output, String errors) {}

  /** Runs a program of the system. */
  public Outcome run(List<String> words) throws IOException, InterruptedException {
    return await(new ProcessBuilder(words));
  }

  /** Runs {@code ./lintel} with these arguments. */
  public Outcome lintel(String... arguments) throws IOException, InterruptedException {
    return await(Launcher.prepared(List.of(arguments)));
  }

  private Outcome await(ProcessBuilder builder) throws IOException, InterruptedException {
    builder.directory(directory.toFile()).environment().putAll(variables);
    Path output = Files.createTempFile(directory, "output", ".txt");
    Path errors = Files.createTempFile(directory, "errors", ".txt");
    Process process =
        builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("Not ended: " + builder.command() + text(output) + text(errors));
    }
    return new Outcome(process.exitValue(), text(output), text(errors));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
