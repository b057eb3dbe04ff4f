package dev.lintel.benchmarks.flags;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

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

  /** What was given, or the default. */
  public String in(ParseResult given) {
    return given.matchedOptionValue(name, standard);
  }

  /** A file, where one was given. */
  public Optional<Path> fileIn(ParseResult given) {
    return Optional.of(in(given)).filter(text -> !text.isEmpty()).map(Path::of);
  }
}
