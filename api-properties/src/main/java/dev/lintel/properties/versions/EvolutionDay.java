package dev.lintel.properties.versions;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day, in UTC, by which announced ends are judged. It has a source of its own, so that a
 * rehearsal of a later day moves the ends alone: tokens, limits and logs keep the real time.
 */
@FunctionalInterface
public interface EvolutionDay {
  LocalDate today();

  /** The day that it is by a clock. */
  static EvolutionDay of(InstantSource clock) {
    return () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** A day that stays. */
  static EvolutionDay fixed(LocalDate day) {
    return () -> day;
  }
}
