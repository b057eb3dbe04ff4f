package dev.lintel.server.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Numbers and times as pages show them, in English and UTC. */
public final class Shown {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final long MICROS_OF_A_SECOND = 1_000_000;

  private Shown() {}

  /** Such as 12 345, with narrow spaces. */
  public static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
  }

  /** Such as 2026-03-01 12:00. */
  public static String minute(Instant instant) {
    return MINUTE.format(instant);
  }

  /** Such as 2026-03-01 12:00:30. */
  public static String second(Instant instant) {
    return SECOND.format(instant);
  }

  /** Such as 2026-03-01. */
  public static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  /** Such as 0.4 ms, 35 ms, 1.2 s. */
  public static String took(Duration duration) {
    double millis = duration.toNanos() / 1e6;
    if (millis >= 1_000) {
      return String.format(Locale.ROOT, "%.1f s", millis / 1_000);
    }
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }

  /** The beginning of a certificate's fingerprint, which tells one's own apart; a dash for none. */
  public static String certificate(Optional<String> fingerprint) {
    return fingerprint.map(hex -> hex.substring(0, Math.min(12, hex.length()))).orElse("–");
  }

  /** How long something lasts or is past, in its largest unit, such as 3 min or 2 days. */
  public static String age(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    if (seconds < 120) {
      return seconds + " s";
    }
    if (seconds < 2 * 3_600) {
      return seconds / 60 + " min";
    }
    return seconds < 2 * 86_400 ? seconds / 3_600 + " h" : seconds / 86_400 + " days";
  }

  /** Microseconds of request time as seconds, such as 12.5 s. */
  public static String requestTime(long micros) {
    return String.format(Locale.ROOT, "%.1f s", (double) micros / MICROS_OF_A_SECOND);
  }
}
