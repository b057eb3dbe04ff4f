package dev.lintel.benchmarks.client;

import java.util.concurrent.locks.LockSupport;

/** How fast a reader takes what it is sent. */
@FunctionalInterface
public interface Pace {

  /** As fast as it comes. */
  Pace FULL = _ -> {};

  /** Called after each piece with its length; returns when the next may be read. */
  void read(int bytes);

  /** At most so many bytes a second, evenly. */
  static Pace bytesPerSecond(int rate) {
    return bytes -> LockSupport.parkNanos(bytes * 1_000_000_000L / rate);
  }
}
