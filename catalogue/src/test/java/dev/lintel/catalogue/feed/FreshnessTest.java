package dev.lintel.catalogue.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private final AtomicLong time = new AtomicLong();
  private final Freshness freshness = new Freshness(time::get);

  @Test
  void isDeafUntilTheFirstContactAndAfterASilence() {
    // given
    boolean before = freshness.isHeard();

    // when
    freshness.noteContact(time.get());
    boolean heard = freshness.isHeard();
    time.addAndGet(Duration.ofMillis(500).toNanos());

    // then
    assertThat(before).isFalse();
    assertThat(heard).isTrue();
    assertThat(freshness.isHeard()).isFalse();
  }

  @Test
  void makesTooOldWhatWasReadBeforeAChangeWasHeard() {
    // given: a read that began before the change was heard, and is remembered after it
    int stamp = freshness.stamp();

    // when
    freshness.forget(Kind.ITEMS, 1);
    freshness.advance();

    // then
    assertThat(freshness.holds(Kind.ITEMS, 1, stamp)).isFalse();
    assertThat(freshness.holds(Kind.ITEMS, 2, stamp)).isTrue();
    assertThat(freshness.holds(Kind.ITEMS, 1, freshness.stamp())).isTrue();
  }

  @Test
  void makesEverythingTooOldAtOnce() {
    // given
    int stamp = freshness.stamp();

    // when
    freshness.forgetEverything();
    freshness.advance();

    // then
    assertThat(freshness.holds(Kind.CONTRACTS, Freshness.pair(1, 2), stamp)).isFalse();
    assertThat(freshness.holds(Kind.CONTRACTS, Freshness.pair(1, 2), freshness.stamp())).isTrue();
  }

  @Test
  void tellsPairsApart() {
    assertThat(Freshness.pair(50001, 60001)).isNotEqualTo(Freshness.pair(60001, 50001));
  }
}
