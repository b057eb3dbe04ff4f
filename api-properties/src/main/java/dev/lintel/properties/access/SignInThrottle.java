package dev.lintel.properties.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Lets only so many wrong passwords through to the costly hash. An attempt counts as a failure from
 * its beginning and is forgiven when it succeeds, so that attempts at the same time cannot slip
 * through together.
 */
final class SignInThrottle {
  private static final Duration WHEN_BUSY = Duration.ofSeconds(5);

  private final SignInSettings settings;
  private final FailureWindows byAccount;
  private final FailureWindows byAddress;
  private final InstantSource clock;

  SignInThrottle(SignInSettings settings, InstantSource clock) {
    this.settings = settings;
    this.byAccount = new FailureWindows(settings.failuresPerAccount(), settings.window());
    this.byAddress = new FailureWindows(settings.failuresPerAddress(), settings.window());
    this.clock = clock;
  }

  /** What the throttle says to an attempt. */
  sealed interface Decision {}

  /** The attempt may go on. */
  record Begun(String account, String place, Instant at) implements Decision {}

  /**
   * The attempt, which came at a time, has to wait so long.
   *
   * @param attempts how many may fail in a window
   */
  record Wait(Duration duration, int attempts, Instant at) implements Decision {}

  synchronized Decision begin(String account, NetworkPlace place) {
    Instant now = clock.instant();
    String pair = place.name() + ' ' + account;
    Optional<Wait> wait =
        byAddress
            .wait(place.name(), now)
            .map(duration -> new Wait(duration, settings.failuresPerAddress(), now))
            .or(() ->
                byAccount
                    .wait(pair, now)
                    .map(duration -> new Wait(duration, settings.failuresPerAccount(), now)));
    if (wait.isPresent()) {
      return wait.get();
    }
    byAccount.add(pair, now);
    byAddress.add(place.name(), now);
    return new Begun(pair, place.name(), now);
  }

  /** What is said to an attempt that the hashing has no room for. */
  Wait busy() {
    return new Wait(WHEN_BUSY, settings.failuresPerAddress(), clock.instant());
  }

  synchronized void forgive(Begun attempt) {
    byAccount.takeBack(attempt.account(), attempt.at());
    byAddress.takeBack(attempt.place(), attempt.at());
  }
}
