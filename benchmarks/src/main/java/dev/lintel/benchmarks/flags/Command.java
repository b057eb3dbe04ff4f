package dev.lintel.benchmarks.flags;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command: what it takes, and what runs with what was given.
 *
 * @param name as it is written, for a subcommand without the words before it
 */
public record Command(String name, String description, List<Flag> flags, Action action) {

  /** What a command does; it ends with the exit code of the program. */
  public interface Action {
    int run(Given given) throws Exception;
  }

  /** For the command line. */
  public CommandSpec spec() {
    var call = new Call(action);
    call.spec.name(name).mixinStandardHelpOptions(true);
    call.spec.usageMessage().description(description);
    flags.forEach(flag -> call.spec.addOption(flag.spec()));
    return call.spec;
  }

  /** Runs a program of this command, and exits with its code. */
  public static void main(CommandSpec command, String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(new CommandLine(command).setUsageHelpAutoWidth(true).execute(arguments));
  }

  private static final class Call implements Callable<Integer> {
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final Action action;

    Call(Action action) {
      this.action = action;
    }

    @Override
    public Integer call() throws Exception {
      CommandLine line = spec.commandLine();
      return action.run(new Given(line.getParseResult(), line.getOut()));
    }
  }
}
