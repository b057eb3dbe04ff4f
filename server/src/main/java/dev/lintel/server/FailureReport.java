package dev.lintel.server;

import dev.lintel.properties.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed: words for what its user can mend, a trace for what is our fault. */
final class FailureReport implements IExecutionExceptionHandler {

  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    return switch (failure) {
      case OptionsException e -> say(command, e, MISUSED);
      case IllegalArgumentException e -> say(command, e, MISUSED);
      case StoreException e -> say(command, e, FAILED);
      default -> {
        failure.printStackTrace(command.getErr());
        yield FAILED;
      }
    };
  }

  private static int say(CommandLine command, Exception failure, int code) {
    command.getErr().println("lintel: " + failure.getMessage());
    return code;
  }
}
