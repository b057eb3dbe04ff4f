package dev.lintel.care.users;

import dev.lintel.care.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * That a user looked at something; when he did so last is when this was changed last.
 *
 * @param what the kind of what he looked at, such as client
 */
public record LastVisit(@Nullable Long userId, @Nullable String what, @Nullable Long visitedId) {
  public static final String BY_USER = "userId";

  /** Finds all of one kind that a user looked at, by {@link #place}. */
  public static final String BY_PLACE = "place";

  public static final Kind<LastVisit> KIND =
      Kind.of("last_visit", LastVisit.class)
          .refersTo(BY_USER, () -> User.KIND, LastVisit::userId)
          .foundBy(BY_PLACE, visit -> visit.userId + " " + visit.what);

  public static String place(long user, Kind<?> what) {
    return user + " " + what.name();
  }
}
