package dev.lintel.properties.access.tokens;

import java.time.Duration;

/**
 * The times of a signing key's life.
 *
 * @param lead how long it is published before it signs: longer than other processes take to hear of
 *     it (a second) and than verifiers keep the published keys
 * @param term after how long of signing the next one is made
 * @param afterlife how long it is published after the next one began to sign: longer than any token
 *     lives
 */
public record KeyTimes(Duration lead, Duration term, Duration afterlife) {
  private static final Duration SHORTEST_LEAD = Duration.ofSeconds(2);

  public static final KeyTimes DEFAULT =
      new KeyTimes(
          Duration.ofMinutes(10), Duration.ofDays(30), TokenSettings.LONGEST_LIFE.plusHours(1));

  public KeyTimes {
    if (lead.compareTo(SHORTEST_LEAD) < 0) {
      throw new IllegalArgumentException("A key is published at least 2 s before it signs");
    }
    if (afterlife.compareTo(TokenSettings.LONGEST_LIFE) <= 0) {
      throw new IllegalArgumentException("A key is published until its last token has expired");
    }
    if (term.compareTo(lead) <= 0) {
      throw new IllegalArgumentException("A key signs for longer than the next one waits");
    }
  }
}
