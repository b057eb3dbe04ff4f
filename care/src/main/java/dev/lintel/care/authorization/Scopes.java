package dev.lintel.care.authorization;

import dev.lintel.care.Care;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Stored;
import dev.lintel.care.teams.Team;
import java.time.Instant;
import java.util.List;

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

  private List<Grants> grants(long user) {
    return care.register().all(Grants.KIND, Grants.BY_USER, user).stream()
        .map(stored -> stored.as(Grants.class))
        .toList();
  }
}
