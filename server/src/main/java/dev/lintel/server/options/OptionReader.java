package dev.lintel.server.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns given texts into values and gathers every fault on the way. */
final class OptionReader {

  private final OptionSources sources;
  private final List<String> faults = new ArrayList<>();

  OptionReader(OptionSources sources) {
    this.sources = sources;
    refuseUnknownKeys();
  }

  /** The option's value; after a fault the default stands in until {@link #complain()}. */
  <T> T value(Option option, Function<String, T> parser) {
    OptionSources.Given given = sources.valueOf(option);
    try {
      return parser.apply(given.text());
    } catch (IllegalArgumentException e) {
      faults.add("%s: %s%s".formatted(given.origin(), shown(option, given.text()), e.getMessage()));
      return parser.apply(option.standard());
    }
  }

  /** Throws when there was any fault. */
  void complain() {
    if (!faults.isEmpty()) {
      throw new OptionsException(faults);
    }
  }

  private void refuseUnknownKeys() {
    Set<String> known = Arrays.stream(Option.values()).map(Option::key).collect(Collectors.toSet());
    for (String key : new TreeSet<>(sources.file().keySet())) {
      if (!known.contains(key)) {
        faults.add(
            "%s in %s: there is no such option. Remove it, or see ./lintel serve --help."
                .formatted(key, sources.fileName()));
      }
    }
  }

  /** A database's URL may hold a password. */
  private static String shown(Option option, String text) {
    return option == Option.DATABASE ? "" : "\"%s\" does not do. ".formatted(text);
  }
}
