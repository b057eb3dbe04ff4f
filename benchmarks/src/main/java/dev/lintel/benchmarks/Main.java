package dev.lintel.benchmarks;

import java.util.Locale;
import picocli.CommandLine;

/** The program behind {@code lintel bench}. */
public final class Main {

  private Main() {}

  /** Measures what the arguments ask for and exits with its code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    System.exit(
        new CommandLine(BenchCommand.describe()).setUsageHelpAutoWidth(true).execute(arguments));
  }
}
