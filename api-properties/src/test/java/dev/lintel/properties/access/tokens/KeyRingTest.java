package dev.lintel.properties.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyRingTest {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final KeyTimes TIMES =
      new KeyTimes(Duration.ofMinutes(10), Duration.ofDays(30), Duration.ofHours(25));

  private final SigningKey first = SigningKey.make(START, new SecureRandom());
  private final SigningKey second =
      SigningKey.make(START.plus(Duration.ofDays(30)), new SecureRandom());
  private final KeyRing ring = new KeyRing(List.of(second, first), TIMES);

  @Test
  void aKeyIsPublishedBeforeItSigns() {
    Instant before = second.signsFrom().minusSeconds(1);

    assertThat(ring.signing(before)).hasValue(first);
    assertThat(ring.published(before)).containsExactly(first, second);
  }

  @Test
  void anOldKeyIsPublishedUntilItsLastTokenHasExpired() {
    Instant end = second.signsFrom().plus(TIMES.afterlife());

    assertThat(ring.signing(second.signsFrom())).hasValue(second);
    assertThat(ring.published(end.minusSeconds(1))).containsExactly(first, second);
    assertThat(ring.published(end)).containsExactly(second);
    assertThat(ring.find(first.id(), end)).isEmpty();
  }

  @Test
  void theNextKeyIsDueAfterTheTermOfTheNewest() {
    Instant due = second.signsFrom().plus(TIMES.term());

    assertThat(ring.isDue(due.minusSeconds(1))).isFalse();
    assertThat(ring.isDue(due)).isTrue();
    assertThat(ring.nextSignsFrom(due)).isEqualTo(due.plus(TIMES.lead()));
  }

  @Test
  void theVeryFirstKeySignsAtOnce() {
    var empty = new KeyRing(List.of(), TIMES);

    assertThat(empty.isDue(START)).isTrue();
    assertThat(empty.nextSignsFrom(START)).isEqualTo(START);
    assertThat(empty.signing(START)).isEmpty();
  }

  @Test
  void aClockThatWasSetBackStopsNobody() {
    assertThat(ring.signing(START.minus(Duration.ofDays(400)))).hasValue(first);
  }

  @Test
  void refusesTimesThatWouldFailARequest() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new KeyTimes(Duration.ofMillis(500), Duration.ofDays(30), Duration.ofHours(25)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new KeyTimes(Duration.ofMinutes(1), Duration.ofDays(30), Duration.ofHours(24)));
  }

  @Test
  void aKeyDoesNotShowItsPrivatePart() {
    String secret = first.pair().getD().toString();

    assertThat(List.of(first, ring))
        .extracting(Object::toString)
        .noneMatch(t -> t.contains(secret));
  }
}
