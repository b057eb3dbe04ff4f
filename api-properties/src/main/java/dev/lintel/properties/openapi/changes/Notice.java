package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.NoticeWriting;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a description says of the end of something: {@code deprecated}, {@code x-announced} and
 * {@code x-sunset}, days in UTC. "End-of-life of old versions will be announced at least 6 months
 * ahead of time."
 *
 * @param given whether anything is said at all
 */
record Notice(boolean given, Optional<LocalDate> announced, Optional<LocalDate> sunset) {
  private static final int MONTHS = 6;

  static Notice of(JsonNode node) {
    Optional<LocalDate> announced = day(node, NoticeWriting.ANNOUNCED);
    Optional<LocalDate> sunset = day(node, NoticeWriting.SUNSET);
    boolean given =
        node.path("deprecated").asBoolean(false)
            || node.has(NoticeWriting.SINCE)
            || announced.isPresent()
            || sunset.isPresent();
    return new Notice(given, announced, sunset);
  }

  /** Why it may not be gone on a day; begins with a comma. */
  Optional<String> objectionToRemoval(LocalDate day) {
    if (!given) {
      return Optional.of("");
    }
    if (sunset.isEmpty()) {
      return Optional.of(", and no sunset was announced");
    }
    if (day.isBefore(sunset.get())) {
      return Optional.of(", before its sunset on " + sunset.get());
    }
    return tooShort().map(why -> ", and " + why);
  }

  /** What is wrong with this notice in itself. */
  Optional<String> tooShort() {
    if (sunset.isEmpty()) {
      return Optional.empty();
    }
    if (announced.isEmpty()) {
      return Optional.of("the sunset on %s has no day of announcement".formatted(sunset.get()));
    }
    return sunset.get().isBefore(announced.get().plusMonths(MONTHS))
        ? Optional.of(
            "the sunset on %s is less than six months after the announcement on %s"
                .formatted(sunset.get(), announced.get()))
        : Optional.empty();
  }

  /** Why it may not follow another notice on a day: an end cannot be announced backwards. */
  Optional<String> objectionAfter(Notice before, LocalDate day) {
    boolean sooner =
        sunset.isPresent()
            && (before.sunset.isEmpty() || sunset.get().isBefore(before.sunset.get()));
    if (sooner && sunset.get().isBefore(day.plusMonths(MONTHS))) {
      return Optional.of(
          "the sunset on %s is first told on %s, less than six months before"
              .formatted(sunset.get(), day));
    }
    boolean back =
        before.announced.isPresent()
            && announced.isPresent()
            && announced.get().isBefore(before.announced.get());
    return back
        ? Optional.of(
            "the announcement of %s was moved back to %s"
                .formatted(before.announced.get(), announced.get()))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(JsonNode node, String name) {
    return Optional.of(node.path(name).asString(""))
        .filter(text -> !text.isEmpty())
        .map(LocalDate::parse);
  }
}
