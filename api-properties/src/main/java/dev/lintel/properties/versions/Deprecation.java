package dev.lintel.properties.versions;

import static java.util.Comparator.naturalOrder;

import dev.lintel.properties.exchange.Headers;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The announced end of a version, a path, a parameter, a field or a format. Days begin at midnight
 * UTC. A sunset is at least six months after the announcement ("End-of-life of old versions will be
 * announced at least 6 months ahead of time").
 *
 * @param announced the day on which partners were told
 * @param since the day from which it is deprecated
 * @param sunset the day from which it may be gone, once there is one
 * @param link a page that tells more; absolute or relative (RFC 8288)
 * @param reason why, in a sentence for the documentation
 * @param successor what to use instead, as a reference for a link
 */
public record Deprecation(
    LocalDate announced,
    LocalDate since,
    Optional<LocalDate> sunset,
    URI link,
    String reason,
    Optional<URI> successor) {
  private static final int NOTICE_MONTHS = 6;

  /** IMF-fixdate of RFC 9110, section 5.6.7: two digits for the day, always GMT. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  public Deprecation {
    if (sunset.isPresent() && sunset.get().isBefore(announced.plusMonths(NOTICE_MONTHS))) {
      throw new IllegalArgumentException(
          "A sunset is announced at least six months ahead: " + announced + ", " + sunset.get());
    }
    if (sunset.isPresent() && sunset.get().isBefore(since)) {
      throw new IllegalArgumentException(
          "What ends is deprecated before: since " + since + ", until " + sunset.get());
    }
  }

  /** What is deprecated from the day on which that is announced. */
  public Deprecation(
      LocalDate since,
      Optional<LocalDate> sunset,
      URI link,
      String reason,
      Optional<URI> successor) {
    this(since, since, sunset, link, reason, successor);
  }

  /** Where it stands on a day. */
  public LifeStage stageOn(LocalDate day) {
    if (sunset.isPresent() && !day.isBefore(sunset.get())) {
      return LifeStage.GONE;
    }
    if (!day.isBefore(since)) {
      return LifeStage.DEPRECATED;
    }
    return day.isBefore(announced) ? LifeStage.SERVED : LifeStage.ANNOUNCED;
  }

  /** Whether its sunset has come. */
  public boolean isGoneOn(LocalDate day) {
    return stageOn(day) == LifeStage.GONE;
  }

  /**
   * {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and {@code Link} (RFC 8288); the
   * links' relations are those that RFC 9745, RFC 8594 and RFC 5829 register.
   */
  public Headers headers() {
    return headers(List.of(this));
  }

  /** The headers of an answer that uses several such things: the earliest days, and all links. */
  public static Headers headers(Collection<Deprecation> ends) {
    Headers headers = Headers.NONE;
    Optional<LocalDate> since = ends.stream().map(Deprecation::since).min(naturalOrder());
    if (since.isPresent()) {
      long unixSeconds = since.get().atStartOfDay(ZoneOffset.UTC).toEpochSecond();
      headers = headers.with("Deprecation", "@" + unixSeconds);
    }
    Optional<LocalDate> sunset =
        ends.stream().flatMap(end -> end.sunset().stream()).min(naturalOrder());
    if (sunset.isPresent()) {
      headers = headers.with("Sunset", httpDate(sunset.get()));
    }
    for (String link : ends.stream().flatMap(Deprecation::links).distinct().toList()) {
      headers = headers.and("Link", link);
    }
    return headers;
  }

  private Stream<String> links() {
    return Stream.of(
            Optional.of(link(link, "deprecation")),
            successor.map(target -> link(target, "successor-version")),
            sunset.map(_ -> link(link, "sunset")))
        .flatMap(Optional::stream);
  }

  private static String link(URI target, String relation) {
    return "<" + target.toASCIIString() + ">; rel=\"" + relation + "\"";
  }

  private static String httpDate(LocalDate day) {
    return HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC));
  }
}
