package dev.lintel.benchmarks.crash;

import java.util.Locale;
import picocli.CommandLine;

/** The program behind {@code lintel crash}. */
public final class CrashMain {
  private CrashMain() {}

  /** Runs the test that the arguments ask for and exits with its code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(
        new CommandLine(CrashCommand.describe()).setUsageHelpAutoWidth(true).execute(arguments));
  }
}
