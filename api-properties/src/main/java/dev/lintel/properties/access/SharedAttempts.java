package dev.lintel.properties.access;

import dev.lintel.properties.access.Fingerprints.Fingerprint;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Lets attempts with the same credentials from the same place at the same time share one check, so
 * that a partner who begins with twenty connections costs one hash and is not taken for a guesser.
 */
final class SharedAttempts {
  /** What makes attempts the same. */
  record Key(Fingerprint fingerprint, NetworkPlace place) {}

  private final Map<Key, FutureTask<SignIn.Outcome>> running = new ConcurrentHashMap<>();

  SignIn.Outcome join(Key key, Callable<SignIn.Outcome> check) {
    var mine = new FutureTask<>(check);
    FutureTask<SignIn.Outcome> first = running.putIfAbsent(key, mine);
    if (first != null) {
      return outcomeOf(first);
    }
    try {
      mine.run();
      return outcomeOf(mine);
    } finally {
      running.remove(key);
    }
  }

  private static SignIn.Outcome outcomeOf(FutureTask<SignIn.Outcome> attempt) {
    try {
      return attempt.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The credentials could not be checked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while credentials were checked", e);
    }
  }
}
