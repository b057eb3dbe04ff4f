package dev.lintel.properties.usage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Requests that the stories of usage see. */
final class Sightings {
  private Sightings() {}

  static Sighting quick(String client, int status) {
    return sighting(client, "things", status, Duration.ofMillis(1), Optional.empty());
  }

  static Sighting slow(String client, int status) {
    return sighting(client, "things", status, Duration.ofSeconds(7), Optional.empty());
  }

  static Sighting operation(String name, int status) {
    return sighting("merchant", name, status, Duration.ofMillis(1), Optional.empty());
  }

  private static Sighting sighting(
      String client, String operation, int status, Duration took, Optional<String> agent) {
    return new Sighting(
        Optional.of(client),
        Optional.empty(),
        "hub",
        Optional.of(operation),
        status,
        took,
        agent,
        List.of(),
        Optional.empty());
  }

  static Sighting deprecated(String what, String sample) {
    return new Sighting(
        Optional.of("merchant"),
        Optional.of("cafe"),
        "hub",
        Optional.of("things"),
        200,
        Duration.ofMillis(1),
        Optional.of("curl/8"),
        List.of(what),
        Optional.of(sample));
  }
}
