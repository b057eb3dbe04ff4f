package dev.lintel.server.figures;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.versions.AnnouncedEnd;
import dev.lintel.properties.versions.KnownEnds;
import java.util.List;
import java.util.Optional;

/** Where it is told why something ends, and what to use instead. */
public record Announcements(List<AnnouncedEnd> ends) {
  public Announcements {
    ends = List.copyOf(ends);
  }

  /** Those that are declared at the moment. */
  public static Announcements read(Database database) {
    return new Announcements(new KnownEnds(database).list());
  }

  /** The address of the announcement of what was used; empty where it is declared no more. */
  public Optional<String> of(DeprecatedUse use) {
    return ends.stream()
        .filter(end -> end.api().equals(use.api()) && end.what().equals(use.what()))
        .map(end -> end.end().link().toString())
        .findFirst();
  }
}
