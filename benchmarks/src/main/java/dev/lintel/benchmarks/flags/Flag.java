package dev.lintel.benchmarks.flags;

import picocli.CommandLine.Model.OptionSpec;

/**
 * A flag of a command, whose value is a text with a default.
 *
 * @param label what stands for the value in the help
 * @param standard the value where none is given; empty means none
 */
public record Flag(String name, String label, String standard, String meaning) {

  /** For the command line, with the default in its words. */
  public OptionSpec spec() {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(String.class)
        .defaultValue(standard)
        .description(standard.isEmpty() ? meaning : meaning + " (default " + standard + ")")
        .build();
  }
}
