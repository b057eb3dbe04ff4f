package dev.lintel.properties.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Lets only so many wrong passwords through to the costly hash. An attempt counts as a failure from
 * its beginning and is forgiven when it succeeds, so that attempts at the same time cannot slip
 * through together.
 */
final class SignInThrottle {
  private final FailureWindows byAccount;
  private final FailureWindows byAddress;
  private final InstantSource clock;

  SignInThrottle(SignInSettings settings, InstantSource clock) {
    this.byAccount = new FailureWindows(settings.failuresPerAccount(), settings.window());
    this.byAddress = new FailureWindows(settings.failuresPerAddress(), settings.window());
    this.clock = clock;
  }

  /** What the throttle says to an attempt. */
  sealed interface Decision {}

  /** The attempt may go on. */
  record Begun(String account, String place, Instant at) implements Decision {}

  /** The attempt has to wait so long. */
  record Wait(Duration duration) implements Decision {}

  synchronized Decision begin(String account, NetworkPlace place) {
    Instant now = clock.instant();
    String pair = place.name() + ' ' + account;
    var wait = byAddress.wait(place.name(), now).or(() -> byAccount.wait(pair, now));
    if (wait.isPresent()) {
      return new Wait(wait.get());
    }
    byAccount.add(pair, now);
    byAddress.add(place.name(), now);
    return new Begun(pair, place.name(), now);
  }

  synchronized void forgive(Begun attempt) {
    byAccount.takeBack(attempt.account(), attempt.at());
    byAddress.takeBack(attempt.place(), attempt.at());
  }
}
