package dev.lintel.ons.delayed;

import dev.lintel.care.imports.Run;
import dev.lintel.care.register.Objection;
import java.util.List;

/** What makes a new run right. */
final class RunRules {
  private static final int LONGEST_NAME = 200;

  private RunRules() {}

  static List<Objection> objections(Run run) {
    if (run.name() == null || run.name().isBlank()) {
      return List.of(Objection.missing("name"));
    }
    return run.name().length() > LONGEST_NAME
        ? List.of(Objection.to("name", run.name(), "must have at most 200 characters"))
        : List.of();
  }
}
