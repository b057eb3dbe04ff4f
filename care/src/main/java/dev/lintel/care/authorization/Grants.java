package dev.lintel.care.authorization;

import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import dev.lintel.care.users.User;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one connector granted to one user. Connectors do not see or change each other's.
 *
 * @param source tells apart what a connector grants for several reasons; empty for the usual one
 * @param defaultScopedDuties duties for whomever the teams, locations and settings name
 */
public record Grants(
    @Nullable Long userId,
    @Nullable String connector,
    @Nullable String source,
    @Nullable List<UserDuty> duties,
    @Nullable List<UserDuty> defaultScopedDuties,
    @Nullable List<UserDuty> roleScopedDuties,
    @Nullable List<Long> teamIds,
    @Nullable List<Long> locationIds,
    @Nullable Boolean myself,
    @Nullable Boolean allEmployees,
    @Nullable Boolean allClients) {
  static final List<String> ROLES = List.of("duties", "defaultScopedDuties", "roleScopedDuties");
  static final List<String> TEAMS = List.of("teamIds");
  static final List<String> LOCATIONS = List.of("locationIds");
  static final List<String> SETTINGS = List.of("myself", "allEmployees", "allClients");

  private static final int LONGEST_SOURCE = 100;

  public static final String BY_USER = "userId";
  static final String BY_OWNER = "owner";

  public static final Kind<Grants> KIND =
      Kind.of("grants", Grants.class)
          .refersTo(BY_USER, () -> User.KIND, Grants::userId)
          .judgedBy((one, objections) -> {
            if (one.source != null && one.source.length() > LONGEST_SOURCE) {
              objections.accept(
                  Objection.to(
                      "source",
                      one.source,
                      "must have at most %d characters".formatted(LONGEST_SOURCE)));
            }
          })
          .uniqueBy(BY_OWNER, one -> owner(one.userId, one.connector, one.source));

  static String owner(@Nullable Long user, @Nullable String connector, @Nullable String source) {
    return user + " " + connector + " " + source;
  }

  /** The duties of all lists, with the name of each one's place. */
  Stream<Placed> placedDuties() {
    return Stream.of(
            placed("duties", duties),
            placed("defaultScopedDuties", defaultScopedDuties),
            placed("roleScopedDuties", roleScopedDuties))
        .flatMap(Function.identity());
  }

  /** A duty and where it was sent. */
  record Placed(String place, @Nullable UserDuty duty) {}

  /** Ids that these grants name at a time, for themselves and in duties. */
  Stream<Long> ids(
      @Nullable List<Long> own, Function<UserDuty, @Nullable List<Long>> ofDuty, Instant time) {
    return Stream.concat(Stream.of(list(own)), valid(time).map(duty -> list(ofDuty.apply(duty))))
        .flatMap(List::stream);
  }

  /** Whether a flag is set at a time, for itself or in a duty. */
  boolean flag(@Nullable Boolean own, Function<UserDuty, @Nullable Boolean> ofDuty, Instant time) {
    return Boolean.TRUE.equals(own)
        || valid(time).anyMatch(duty -> Boolean.TRUE.equals(ofDuty.apply(duty)));
  }

  private Stream<UserDuty> valid(Instant time) {
    return placedDuties()
        .map(Placed::duty)
        .filter(Objects::nonNull)
        .filter(duty -> duty.isValidAt(time));
  }

  private static Stream<Placed> placed(String name, @Nullable List<UserDuty> duties) {
    List<UserDuty> all = list(duties);
    return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
        .map(i -> new Placed("%s[%d]".formatted(name, i), all.get(i)));
  }

  private static <E> List<E> list(@Nullable List<E> maybe) {
    return Objects.requireNonNullElse(maybe, List.of());
  }
}
