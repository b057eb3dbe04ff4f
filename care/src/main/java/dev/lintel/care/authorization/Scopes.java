package dev.lintel.care.authorization;

import dev.lintel.care.Care;
import dev.lintel.care.locations.Location;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Stored;
import dev.lintel.care.teams.Team;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of the organisation users see, by the grants of all connectors together. */
public final class Scopes {
  private final Care care;

  public Scopes(Care care) {
    this.care = care;
  }

  /** The teams of a user: those that are granted, or all. */
  public List<Stored> teams(long user) {
    Instant now = care.clock().instant();
    List<Grants> grants = grants(user);
    if (grants.stream()
        .anyMatch(one -> one.flag(one.allEmployees(), UserDuty::allEmployees, now))) {
      return care.register().page(Team.KIND, Page.ALL);
    }
    return care.register()
        .all(
            Team.KIND,
            grants.stream()
                .flatMap(one -> one.ids(one.teamIds(), UserDuty::teamIds, now))
                .distinct()
                .toList());
  }

  /**
   * The locations of a user: those that are granted, or all.
   *
   * @param within whether what is in a granted location counts, too
   */
  public List<Stored> locations(long user, boolean within) {
    Instant now = care.clock().instant();
    List<Grants> grants = grants(user);
    boolean all =
        grants.stream().anyMatch(one -> one.flag(one.allClients(), UserDuty::allClients, now));
    Set<Long> granted =
        grants.stream()
            .flatMap(one -> one.ids(one.locationIds(), UserDuty::locationIds, now))
            .collect(Collectors.toSet());
    if (all) {
      return care.register().page(Location.KIND, Page.ALL);
    }
    return within ? inside(granted) : care.register().all(Location.KIND, List.copyOf(granted));
  }

  private List<Stored> inside(Set<Long> granted) {
    if (granted.isEmpty()) {
      return List.of();
    }
    return care.register().page(Location.KIND, Page.ALL).stream()
        .filter(stored -> granted.stream().anyMatch(stored.as(Location.class).path()::isIn))
        .toList();
  }

  private List<Grants> grants(long user) {
    return care.register().all(Grants.KIND, Grants.BY_USER, user).stream()
        .map(stored -> stored.as(Grants.class))
        .toList();
  }
}
