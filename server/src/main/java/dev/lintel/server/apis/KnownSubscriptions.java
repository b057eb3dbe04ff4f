package dev.lintel.server.apis;

import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.supplier.conventions.Shared;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The subscriptions that an account may have, by the API that asks for them. */
public final class KnownSubscriptions {
  public static final String CONNECT_SUPPLIER = Shared.SUBSCRIPTION;

  public static final String KONTRAKT = dev.lintel.kontrakt.conventions.Shared.SUBSCRIPTION;

  static final SortedMap<String, Set<String>> BY_API =
      new TreeMap<>(
          Map.of(
              "export",
              ExportSubscriptions.ALL,
              PublishedNames.CONNECT_SUPPLIER,
              Set.of(CONNECT_SUPPLIER),
              PublishedNames.KONTRAKT,
              Set.of(KONTRAKT)));

  /** A right to read or write a kind of resource, of APIs that know callers by certificate. */
  private static final Pattern RIGHT = Pattern.compile("(\\*|[a-z][a-z0-9_]*):(read|write)");

  private static final Pattern PARTICIPANT = Pattern.compile("[1-9][0-9]{0,8}");

  private KnownSubscriptions() {}

  /** All of them, by the name of the API that asks for them. */
  public static SortedMap<String, Set<String>> byApi() {
    return Collections.unmodifiableSortedMap(BY_API);
  }

  /**
   * Refuses what no API knows, since a slip of the pen would look like a subscription.
   *
   * @throws IllegalArgumentException that names those there are
   */
  public static void check(Collection<String> asked) {
    for (String one : asked) {
      if (!RIGHT.matcher(one).matches()
          && BY_API.values().stream().noneMatch(known -> known.contains(one))) {
        throw new IllegalArgumentException(
            "There is no subscription '%s'. There are: %s.".formatted(one, text()));
      }
    }
  }

  /**
   * Refuses an account that would act for nobody whom its subscriptions know.
   *
   * @param actsFor whom it is to act for; empty for nobody
   * @throws IllegalArgumentException that names the remedy
   */
  public static void checkActor(Collection<String> subscriptions, String actsFor) {
    boolean forParticipants =
        subscriptions.contains(CONNECT_SUPPLIER) || subscriptions.contains(KONTRAKT);
    if (forParticipants && !actsFor.isEmpty() && !PARTICIPANT.matcher(actsFor).matches()) {
      throw new IllegalArgumentException(
          "'%s' is no participant. With the subscriptions %s and %s an account acts for a participant: give its number, such as 12345."
              .formatted(actsFor, CONNECT_SUPPLIER, KONTRAKT));
    }
  }

  private static String text() {
    return BY_API.entrySet().stream()
        .map(api ->
            api.getValue().stream().sorted().collect(Collectors.joining(", "))
                + " ("
                + api.getKey()
                + ")")
        .collect(Collectors.joining("; ", "", "; and rights such as employees:read or *:write"));
  }
}
