package dev.lintel.properties.usage;

import dev.lintel.properties.usage.Counted.Ended;
import dev.lintel.properties.usage.Counted.EndedUse;
import dev.lintel.properties.usage.Counted.Kind;
import dev.lintel.properties.usage.Counted.LastSeen;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A part of the counts, under its own lock, which is held for a few look-ups. */
final class UsageStripe {
  private static final int SECONDS_OF_A_MINUTE = 60;

  /** Callers without account are told apart up to so many; the rest count together. */
  private static final int PLACES = 100;

  private final Set<String> places = new HashSet<>();
  private Counted counted = Counted.empty();

  synchronized void add(Sighting sighting, Instant now) {
    Client client = bounded(sighting.who());
    var kind =
        new Kind(
            Math.floorDiv(now.getEpochSecond(), SECONDS_OF_A_MINUTE),
            client,
            sighting.api(),
            sighting.operation().orElse(""),
            sighting.status());
    counted.requests()
        .computeIfAbsent(kind, _ -> new long[Latencies.BUCKETS])[
        Latencies.bucketOf(sighting.took())]++;
    counted
        .clients()
        .merge(client, new LastSeen(now, now, sighting.userAgent().orElse("")), LastSeen::and);
    for (String what : sighting.deprecated()) {
      counted
          .deprecated()
          .merge(
              new Ended(client, sighting.api(), what),
              new EndedUse(now, now, 1, sighting.sample().orElse("")),
              EndedUse::and);
    }
  }

  synchronized Counted drain() {
    Counted taken = counted;
    counted = Counted.empty();
    places.clear();
    return taken;
  }

  private Client bounded(Client client) {
    if (!client.isUnknown() || places.contains(client.name())) {
      return client;
    }
    if (places.size() >= PLACES) {
      return Client.OTHERS;
    }
    places.add(client.name());
    return client;
  }
}
