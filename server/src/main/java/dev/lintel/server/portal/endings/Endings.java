package dev.lintel.server.portal.endings;

import dev.lintel.properties.versions.LifeStage;
import dev.lintel.server.options.Environment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that ends, and what of it goes next.
 *
 * @param today by which it is judged
 * @param rehearsed the day that the server rehearses, where it does
 */
public record Endings(
    List<EndingGroup> groups,
    LocalDate today,
    Optional<LocalDate> rehearsed,
    Environment environment) {
  public Endings {
    groups = List.copyOf(groups);
  }

  /** What goes first of all that has a day and is still there. */
  public Optional<EndingGroup> next() {
    return groups.stream()
        .filter(group -> group.stage() != LifeStage.GONE && group.end().sunset().isPresent())
        .min(Comparator.comparing(group -> group.end().sunset().get()));
  }

  /** Whether the server's owner may rehearse a later day here. */
  public boolean mayRehearse() {
    return environment != Environment.PRODUCTION;
  }
}
