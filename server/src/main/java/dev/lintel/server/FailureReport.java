package dev.lintel.server;

import dev.lintel.properties.http.ListenException;
import dev.lintel.properties.store.StoreException;
import dev.lintel.server.doors.TakenAddressesException;
import dev.lintel.server.options.OptionsException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells why a command failed: words for what its user can mend, a trace for what is our fault. */
final class FailureReport implements IExecutionExceptionHandler {

  private static final int MISUSED = 2;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    int failed = command.getCommandSpec().exitCodeOnExecutionException();
    return switch (failure) {
      case OptionsException e -> say(command, e.getMessage(), MISUSED);
      case IllegalArgumentException e -> say(command, e.getMessage(), MISUSED);
      case StoreException e -> say(command, e.getMessage(), failed);
      case TakenAddressesException e -> say(command, e.getMessage(), failed);
      case ListenException e -> say(command, remedy(e), failed);
      default -> {
        failure.printStackTrace(command.getErr());
        yield failed;
      }
    };
  }

  private static int say(CommandLine command, String words, int code) {
    command.getErr().println("lintel: " + words);
    return code;
  }

  /** A door's listener has the name of its option. */
  private static String remedy(ListenException failure) {
    return "%s. Stop what uses it, or choose another address with --%s; port 0 picks a free one."
        .formatted(failure.getMessage(), failure.listener());
  }
}
