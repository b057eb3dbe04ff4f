package dev.lintel.properties.access.tokens;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import dev.lintel.properties.store.ChangeMarks;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that access tokens are signed with, shared by all processes on the database. A new key
 * is published before it signs, and an old one until its last token has expired, so that a rotation
 * fails no request. Whichever process issues a token when the next key is due makes it.
 */
public final class SigningKeys {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
  private static final String TOPIC = "signing-keys";
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Database database;
  private final KeyTimes times;
  private final InstantSource clock;
  private final SecureRandom random;
  private final AtomicReference<KeyRing> ring;
  private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.MIN);
  private final AtomicLong withdrawals = new AtomicLong();

  private SigningKeys(Database database, KeyTimes times, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.times = times;
    this.clock = clock;
    this.random = random;
    this.ring = new AtomicReference<>(new KeyRing(List.of(), times));
  }

  /**
   * The keys of a server, which hears of new ones by the watch; the first one is made if absent.
   */
  public static SigningKeys open(
      Database database,
      ChangeWatch watch,
      KeyTimes times,
      InstantSource clock,
      SecureRandom random) {
    SigningKeys keys = new SigningKeys(database, times, clock, random);
    watch.on(TOPIC, keys::load);
    keys.load();
    keys.rotateIfDue();
    return keys;
  }

  /** The keys for a command beside the servers. */
  public static SigningKeys open(Database database, InstantSource clock, SecureRandom random) {
    SigningKeys keys = new SigningKeys(database, KeyTimes.DEFAULT, clock, random);
    keys.load();
    return keys;
  }

  /** Makes the next key now, in all processes; the answer is when it begins to sign. */
  public Instant rotate() {
    return add(_ -> true).signing(Instant.MAX).orElseThrow().signsFrom();
  }

  /** Withdraws all keys and signs with a new one at once: every token so far is refused. */
  public synchronized void replaceAll() {
    ring.set(
        inTransaction(handle -> {
          SigningKeyRows.all(handle).forEach(key -> SigningKeyRows.delete(handle, key.id()));
          SigningKeyRows.insert(handle, SigningKey.make(clock.instant(), random));
        }));
    withdrawals.incrementAndGet();
  }

  /** The public parts as a JWK set (RFC 7517, section 5), in JSON. */
  public String publicKeys() {
    List<JWK> keys =
        ring.get().published(clock.instant()).stream()
            .<JWK>map(key -> key.pair().toPublicJWK())
            .toList();
    return new JWKSet(keys).toString(true);
  }

  SigningKey signing() {
    rotateIfDue();
    return ring.get().signing(clock.instant()).orElseThrow();
  }

  /** The key of an id; an id that is new to this process is looked for in the database. */
  Optional<SigningKey> find(String id) {
    Instant now = clock.instant();
    return ring.get()
        .find(id, now)
        .or(() -> mayLook(now) ? load().find(id, now) : Optional.empty());
  }

  /** Rises whenever keys were withdrawn. */
  long withdrawals() {
    return withdrawals.get();
  }

  /** Made-up ids must not cost a query each. A clock that was set back counts as time passed. */
  private boolean mayLook(Instant now) {
    Instant last = looked.get();
    boolean passed = now.isBefore(last) || !now.isBefore(last.plus(BETWEEN_LOOKS));
    return passed && looked.compareAndSet(last, now);
  }

  private synchronized KeyRing load() {
    KeyRing read = database.jdbi().withHandle(this::read);
    KeyRing before = ring.getAndSet(read);
    if (!read.holds(before)) {
      withdrawals.incrementAndGet();
    }
    return read;
  }

  /** A database that is away stops nobody: the present key goes on signing. */
  private void rotateIfDue() {
    Instant now = clock.instant();
    if (!ring.get().isDue(now)) {
      return;
    }
    try {
      add(present -> present.isDue(now));
    } catch (RuntimeException e) {
      if (ring.get().keys().isEmpty()) {
        throw e;
      }
      LOG.warn("The next signing key could not be made and is tried again: {}", e.toString());
    }
  }

  /**
   * Adds a key if it is wanted still, when all others wait; also {@link #load}, which could put an
   * older ring in the place of a newer one.
   */
  private synchronized KeyRing add(Predicate<KeyRing> isWanted) {
    KeyRing changed =
        inTransaction(handle -> {
          KeyRing present = read(handle);
          if (isWanted.test(present)) {
            Instant now = clock.instant();
            SigningKeyRows.insert(handle, SigningKey.make(present.nextSignsFrom(now), random));
            deletePast(handle, present, now);
          }
        });
    ring.set(changed);
    return changed;
  }

  /** Touching the mark first makes those who change keys take turns. */
  private KeyRing inTransaction(Consumer<Handle> change) {
    return database
        .jdbi()
        .inTransaction(handle -> {
          ChangeMarks.touch(handle, TOPIC);
          change.accept(handle);
          return read(handle);
        });
  }

  private static void deletePast(Handle handle, KeyRing present, Instant now) {
    List<SigningKey> published = present.published(now);
    present.keys().stream()
        .filter(key -> !published.contains(key))
        .forEach(key -> SigningKeyRows.delete(handle, key.id()));
  }

  private KeyRing read(Handle handle) {
    return new KeyRing(SigningKeyRows.all(handle), times);
  }
}
