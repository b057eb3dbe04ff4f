package dev.lintel.benchmarks;

import dev.lintel.benchmarks.flags.Command;

/** The program behind {@code lintel bench}. */
public final class Main {

  private Main() {}

  /** Measures what the arguments ask for and exits with its code. */
  public static void main(String[] arguments) {
    Command.main(BenchCommand.spec(), arguments);
  }
}
