package dev.lintel.benchmarks.flags;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.ParseResult;

/**
 * What a command was given: its flags, read as what they mean, and the screen.
 *
 * @throws NumberFormatException from all that read numbers
 */
public record Given(ParseResult flags, PrintWriter screen) {
  private static final String ROOT = "lintel.root";

  /** The directory of the repository, which the launcher tells. */
  public Path root() {
    return Path.of(System.getProperty(ROOT, "")).toAbsolutePath();
  }

  public int count(Flag flag) {
    return Integer.parseInt(text(flag));
  }

  public long whole(Flag flag) {
    return Long.parseLong(text(flag));
  }

  public double number(Flag flag) {
    return Double.parseDouble(text(flag));
  }

  /** Whole seconds. */
  public Duration seconds(Flag flag) {
    return Duration.ofSeconds(whole(flag));
  }

  /** Numbers with commas between them; none where none are given. */
  public Set<Integer> numbers(Flag flag) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : text(flag).split(",")) {
      if (!part.isBlank()) {
        numbers.add(Integer.valueOf(part.strip()));
      }
    }
    return numbers;
  }

  /** A file, where one was given. */
  public Optional<Path> file(Flag flag) {
    return Optional.of(text(flag)).filter(text -> !text.isEmpty()).map(Path::of);
  }

  private String text(Flag flag) {
    return flags.matchedOptionValue(flag.name(), flag.standard());
  }
}
