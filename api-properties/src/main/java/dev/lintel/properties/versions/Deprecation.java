package dev.lintel.properties.versions;

import dev.lintel.properties.exchange.Headers;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The announced end of a version or a format. Days begin at midnight UTC. A sunset is at least six
 * months after the announcement ("End-of-life of old versions will be announced at least 6 months
 * ahead of time").
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

  /**
   * {@code Deprecation} (RFC 9745), {@code Sunset} (RFC 8594) and {@code Link} (RFC 8288); the
   * links' relations are those that RFC 9745 and RFC 5829 register.
   */
  public Headers headers() {
    long unixSeconds = since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    Headers headers =
        Headers.of("Deprecation", "@" + unixSeconds).and("Link", link(link, "deprecation"));
    if (successor.isPresent()) {
      headers = headers.and("Link", link(successor.get(), "successor-version"));
    }
    return sunset.isPresent() ? headers.with("Sunset", httpDate(sunset.get())) : headers;
  }

  private static String link(URI target, String relation) {
    return "<" + target.toASCIIString() + ">; rel=\"" + relation + "\"";
  }

  private static String httpDate(LocalDate day) {
    return HTTP_DATE.format(day.atStartOfDay(ZoneOffset.UTC));
  }
}
