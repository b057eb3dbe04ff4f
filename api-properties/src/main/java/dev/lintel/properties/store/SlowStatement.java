package dev.lintel.properties.store;

import java.time.Duration;
import java.time.Instant;

/**
 * A statement that took long in this process.
 *
 * @param text the SQL on one line, shortened, without any value
 * @param times how often it took long
 * @param longest the longest of them, until the first rows came
 * @param all the time of all of them together
 * @param lastAt when it took long last
 */
public record SlowStatement(
    String text, long times, Duration longest, Duration all, Instant lastAt) {

  SlowStatement again(Duration took, Instant at) {
    return new SlowStatement(
        text, times + 1, took.compareTo(longest) > 0 ? took : longest, all.plus(took), at);
  }
}
