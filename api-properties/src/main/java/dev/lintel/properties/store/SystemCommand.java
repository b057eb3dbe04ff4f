package dev.lintel.properties.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs a program of the operating system to its end and keeps what it said. */
final class SystemCommand {

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

  /** Not to be interrupted: a server half started or half stopped helps nobody. */
  private static Outcome await(Process process) throws IOException {
    process.getOutputStream().close();
    byte[] output = process.getInputStream().readAllBytes();
    int exitCode = process.onExit().join().exitValue();
    return new Outcome(exitCode, new String(output, StandardCharsets.UTF_8).strip());
  }
}
