package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The published keys of an issuer elsewhere, kept for a while. They are fetched again when they are
 * old or a key is unknown, at most once a minute; while the issuer does not answer, those that we
 * have go on being used for a day.
 */
final class RemoteKeys {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteKeys.class);
  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final Duration USABLE = Duration.ofDays(1);
  private static final Duration BETWEEN_FETCHES = Duration.ofMinutes(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

  /** Fetches a JWK set; a failure is an exception of any kind. */
  @FunctionalInterface
  interface Fetching {
    JWKSet fetch(URI url) throws Exception;
  }

  private record Fetched(JWKSet keys, Instant at) {
    boolean isYoungerThan(Duration age, Instant now) {
      return now.isBefore(at.plus(age));
    }
  }

  private final URI url;
  private final Fetching fetching;
  private final InstantSource clock;
  private final ReentrantLock fetch = new ReentrantLock();
  private volatile Optional<Fetched> fetched = Optional.empty();
  private volatile Instant nextFetch = Instant.MIN;

  RemoteKeys(URI url, Fetching fetching, InstantSource clock) {
    this.url = url;
    this.fetching = fetching;
    this.clock = clock;
  }

  /** The keys as they are known; empty if the issuer never answered, or not for a day. */
  Optional<JWKSet> known() {
    Instant now = clock.instant();
    if (fetched.isEmpty()) {
      refresh();
    } else if (!fetched.get().isYoungerThan(FRESH, now) && fetch.tryLock()) {
      // One caller refreshes, the others go on with what there is.
      try {
        refresh();
      } finally {
        fetch.unlock();
      }
    }
    return fetched.filter(keys -> keys.isYoungerThan(USABLE, now)).map(Fetched::keys);
  }

  /** Fetches the keys again, unless that was done a moment ago. */
  void refresh() {
    fetch.lock();
    try {
      Instant now = clock.instant();
      if (!now.isBefore(nextFetch)) {
        nextFetch = now.plus(attempt(now) ? BETWEEN_FETCHES : AFTER_A_FAILURE);
      }
    } finally {
      fetch.unlock();
    }
  }

  private boolean attempt(Instant now) {
    try {
      fetched = Optional.of(new Fetched(fetching.fetch(url), now));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception e) {
      LOG.warn("The keys of the issuer at {} cannot be fetched: {}", url, e.toString());
      return fetched.isPresent();
    }
  }
}
