package dev.lintel.catalogue.feed;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Tells whether what was read from the database at some stamp still holds. Who reads takes the
 * stamp first; whatever changes after that makes the stamp too old, so no change can slip in
 * between a read and its being remembered.
 */
public final class Freshness {

  /**
   * What was heard longer ago than this is not to be relied on. It leaves the other half of a
   * second for reading anew, a contract of 10,000 conditions too.
   */
  private static final long LONGEST_SILENCE = Duration.ofMillis(500).toNanos();

  // Keys that share a place are forgotten together, which costs a read and nothing else.
  private static final int PLACES = 1 << 16;

  private final LongSupplier nanoseconds;
  private final int[] outdated = new int[PLACES];
  private int allOutdated;
  private volatile int generation;
  private volatile long heard;
  private volatile boolean heardEver;

  /** Nothing heard yet; the clock only tells how much time has passed, in nanoseconds. */
  public Freshness(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** To be taken before a read whose result is to be remembered. */
  public int stamp() {
    return generation;
  }

  /** Whether changes can be heard; while not, nothing that is remembered may be used. */
  public boolean isHeard() {
    return heardEver && nanoseconds.getAsLong() - heard < LONGEST_SILENCE;
  }

  /**
   * Whether what was read at a stamp is as in the database, but for changes of the last second; to
   * be asked after {@link #isHeard}.
   */
  public boolean holds(Kind kind, long key, int stamp) {
    return stamp >= allOutdated && stamp >= outdated[place(kind, key)];
  }

  /** Makes everything too old that is remembered of a key; for the feed's thread alone. */
  public void forget(Kind kind, long key) {
    outdated[place(kind, key)] = generation + 1;
  }

  /** The same for all keys. */
  public void forgetEverything() {
    allOutdated = generation + 1;
  }

  /** Publishes what is forgotten. */
  public void advance() {
    generation = generation + 1;
  }

  /** Notes that everything was heard that had been committed at that time. */
  public void noteContact(long began) {
    heard = began;
    heardEver = true;
  }

  /** Of a pair of participants. */
  public static long pair(int supplier, int receiver) {
    return ((long) supplier << Integer.SIZE) | receiver & 0xFFFF_FFFFL;
  }

  private static int place(Kind kind, long key) {
    long mixed = (key + kind.ordinal()) * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> (Long.SIZE - 16));
  }
}
