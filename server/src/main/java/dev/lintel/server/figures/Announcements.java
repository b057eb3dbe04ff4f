package dev.lintel.server.figures;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.usage.DeprecatedUse;
import dev.lintel.properties.versions.AnnouncedEnd;
import dev.lintel.properties.versions.KnownEnds;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where it is told why something ends, and what to use instead.
 *
 * @param base where links lead that are relative; empty at the portal itself
 */
public record Announcements(List<AnnouncedEnd> ends, Optional<URI> base) {
  public Announcements {
    ends = List.copyOf(ends);
  }

  /** Those that are declared at the moment. */
  public static Announcements read(Database database) {
    return new Announcements(new KnownEnds(database).list(), Optional.empty());
  }

  /** The same for readers at another door than the portal's. */
  public Announcements from(Optional<URI> portal) {
    return new Announcements(ends, portal);
  }

  /** The address of the announcement of what was used; empty where it is declared no more. */
  public Optional<String> of(DeprecatedUse use) {
    return ends.stream()
        .filter(end -> end.api().equals(use.api()) && end.what().equals(use.what()))
        .map(end -> end.end().link())
        .map(link -> base.map(portal -> portal.resolve(link)).orElse(link).toString())
        .findFirst();
  }
}
