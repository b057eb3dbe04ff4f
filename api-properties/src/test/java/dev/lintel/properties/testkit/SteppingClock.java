package dev.lintel.properties.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock in UTC that stands still until a test sets or advances it; safe between threads. */
public final class SteppingClock extends Clock {

  private final AtomicReference<Instant> now;

  private SteppingClock(Instant start) {
    this.now = new AtomicReference<>(start);
  }

  /** A clock that stands at the instant. */
  public static SteppingClock at(Instant start) {
    return new SteppingClock(start);
  }

  /** A clock that stands at an instant in ISO 8601 form, such as {@code 2026-03-01T12:00:00Z}. */
  public static SteppingClock at(String start) {
    return at(Instant.parse(start));
  }

  /** Moves the clock to the instant, forward or back. */
  public void set(Instant instant) {
    now.set(instant);
  }

  /** Moves the clock by the duration. */
  public void advance(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("A stepping clock stays in UTC");
  }
}
