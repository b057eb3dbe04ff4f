package dev.lintel.properties.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program of the operating system to its end and keeps what it said. */
final class SystemCommand {

  private static final long LONGEST_MINUTES = 15;

  private SystemCommand() {}

  /** A program's exit code and output, both streams together. */
  record Outcome(int exitCode, String output) {
    boolean succeeded() {
      return exitCode == 0;
    }
  }

  static Outcome run(List<String> command) {
    try {
      return await(prepared(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      return new Outcome(127, e.getMessage());
    }
  }

  /** A builder whose child speaks English and is not steered by the user's PG… variables. */
  static ProcessBuilder prepared(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static Outcome await(Process process) throws IOException {
    try {
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Outcome(124, "no end within " + LONGEST_MINUTES + " minutes");
      }
      return new Outcome(process.exitValue(), new String(output, StandardCharsets.UTF_8).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      return new Outcome(130, "interrupted");
    }
  }
}
