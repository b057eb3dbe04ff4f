package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.flags.Command;

/** The program behind {@code lintel crash}. */
public final class CrashMain {
  private CrashMain() {}

  /** Runs the test that the arguments ask for and exits with its code. */
  public static void main(String[] arguments) {
    Command.main(CrashCommand.COMMAND.spec(), arguments);
  }
}
