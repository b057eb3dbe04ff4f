package dev.lintel.server.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** How far back a plot reaches, and in which steps. */
public enum Period {
  HOUR("hour", "Last hour", Duration.ofMinutes(1), 60, "HH:mm"),
  DAY("day", "Last 24 hours", Duration.ofMinutes(15), 96, "HH:mm"),
  WEEK("week", "Last 7 days", Duration.ofHours(2), 84, "MM-dd HH:mm"),
  QUARTER("quarter", "Last 90 days", Duration.ofDays(1), 90, "yyyy-MM-dd");

  private final String word;
  private final String title;
  private final Duration step;
  private final int steps;
  private final DateTimeFormatter axis;

  Period(String word, String title, Duration step, int steps, String axis) {
    this.word = word;
    this.title = title;
    this.step = step;
    this.steps = steps;
    this.axis = DateTimeFormatter.ofPattern(axis, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  /** The period of a word in a query; the shortest for any other. */
  public static Period of(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst().orElse(HOUR);
  }

  public String word() {
    return word;
  }

  public String title() {
    return title;
  }

  public Duration step() {
    return step;
  }

  public int steps() {
    return steps;
  }

  /** Whether it is told in minutes; longer ones are told in hours. */
  public boolean isOfMinutes() {
    return step.compareTo(Duration.ofHours(1)) < 0;
  }

  /** When the first step begins, if the last one has just begun or is under way. */
  public Instant first(Instant now) {
    long length = step.toSeconds();
    long last = Math.floorDiv(now.getEpochSecond(), length) * length;
    return Instant.ofEpochSecond(last - (steps - 1) * length);
  }

  /** A time as it stands at the axis. */
  public String label(Instant instant) {
    return axis.format(instant);
  }
}
