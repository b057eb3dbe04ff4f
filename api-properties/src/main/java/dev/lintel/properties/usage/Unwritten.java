package dev.lintel.properties.usage;

import dev.lintel.properties.usage.Counted.Ended;
import dev.lintel.properties.usage.Counted.EndedUse;
import dev.lintel.properties.usage.Counted.Kind;
import dev.lintel.properties.usage.Counted.LastSeen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is still to be added to the tables. All of it is in order of key, so that processes that
 * write at once do not wait for each other in a circle.
 */
final class Unwritten {
  private static final int FIRST_FAILURE = 400;
  private static final int MOST_MINUTES = 50_000;

  /** A row of a series. */
  record SeriesKey(Instant slot, Client client, String api, int status) {
    static final Comparator<SeriesKey> ORDER =
        Comparator.comparing(SeriesKey::slot)
            .thenComparing(SeriesKey::client)
            .thenComparing(SeriesKey::api)
            .thenComparing(SeriesKey::status);
  }

  /** A row of the operations of a day. */
  record OperationKey(Instant day, String client, String api, String operation) {
    static final Comparator<OperationKey> ORDER =
        Comparator.comparing(OperationKey::day)
            .thenComparing(OperationKey::client)
            .thenComparing(OperationKey::api)
            .thenComparing(OperationKey::operation);
  }

  /** How an operation fared. */
  record OperationCount(long failures, Latencies latencies) {
    OperationCount and(OperationCount other) {
      return new OperationCount(failures + other.failures, latencies.plus(other.latencies));
    }
  }

  final TreeMap<SeriesKey, Latencies> minutes = new TreeMap<>(SeriesKey.ORDER);
  final TreeMap<SeriesKey, Latencies> hours = new TreeMap<>(SeriesKey.ORDER);
  final TreeMap<OperationKey, OperationCount> operations = new TreeMap<>(OperationKey.ORDER);
  final TreeMap<Client, LastSeen> clients = new TreeMap<>();
  final TreeMap<Ended, EndedUse> deprecated =
      new TreeMap<>(
          Comparator.comparing(Ended::client).thenComparing(Ended::api).thenComparing(Ended::what));

  void add(Counted counted, KnownPlaces places) {
    counted.requests().forEach((kind, buckets) -> addRequests(kind, buckets, places));
    counted
        .clients()
        .forEach((client, seen) -> clients.merge(places.admit(client), seen, LastSeen::and));
    counted.deprecated().forEach((ended, use) -> addDeprecated(ended, use, places));
    // While the database is away minutes pile up; the hours have their sum.
    while (minutes.size() > MOST_MINUTES) {
      minutes.pollFirstEntry();
    }
  }

  private void addRequests(Kind kind, long[] buckets, KnownPlaces places) {
    Latencies more = Latencies.of(buckets);
    Client client = places.admit(kind.client());
    Instant minute = Instant.ofEpochSecond(kind.minute() * 60);
    Instant hour = minute.truncatedTo(ChronoUnit.HOURS);
    Instant day = minute.truncatedTo(ChronoUnit.DAYS);
    minutes.merge(new SeriesKey(minute, client, kind.api(), kind.status()), more, Latencies::plus);
    hours.merge(new SeriesKey(hour, client, kind.api(), kind.status()), more, Latencies::plus);
    long failures = kind.status() >= FIRST_FAILURE ? more.requests() : 0;
    operations.merge(
        new OperationKey(day, client.name(), kind.api(), kind.operation()),
        new OperationCount(failures, more),
        OperationCount::and);
  }

  private void addDeprecated(Ended ended, EndedUse use, KnownPlaces places) {
    var key = new Ended(places.admit(ended.client()), ended.api(), ended.what());
    deprecated.merge(key, use, EndedUse::and);
  }

  boolean isEmpty() {
    return clients.isEmpty();
  }

  void clear() {
    for (Map<?, ?> each : java.util.List.of(minutes, hours, operations, clients, deprecated)) {
      each.clear();
    }
  }
}
