package dev.lintel.properties.access;

import dev.lintel.properties.access.Fingerprints.Fingerprint;
import dev.lintel.properties.access.RememberedProofs.Memory;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.ChangeWatch;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Checks credentials. Right ones are remembered until their account changes and then cost one HMAC;
 * all others are throttled before they cost a hash. A remembered right credential is never
 * throttled, so nobody can lock a partner out.
 */
public final class SignIn {
  /** How often a proof is offered while accounts change; each change is a quarter second apart. */
  private static final int LOOKS = 3;

  private final Accounts accounts;
  private final PasswordCheck check;
  private final RememberedProofs<SecretProof> remembered;
  private final Fingerprints fingerprints;
  private final SignInThrottle throttle;
  private final SharedAttempts shared = new SharedAttempts();
  private final InstantSource clock;

  private SignIn(
      Accounts accounts, SignInSettings settings, InstantSource clock, SecureRandom random) {
    this.accounts = accounts;
    this.check = new PasswordCheck(accounts, clock);
    this.remembered = new RememberedProofs<>(settings.remembered(), settings.rememberedFor());
    this.fingerprints = new Fingerprints(random);
    this.throttle = new SignInThrottle(settings, clock);
    this.clock = clock;
  }

  /** How an attempt ended. */
  public sealed interface Outcome {}

  /** The credentials are right. */
  public record Succeeded(Account account) implements Outcome {}

  /** They are wrong, the account is disabled, or there were too many wrong ones before. */
  public record Failed(Problem problem) implements Outcome {}

  /** A sign-in that hears of changed accounts by the watch. */
  public static SignIn open(
      Accounts accounts,
      ChangeWatch watch,
      SignInSettings settings,
      InstantSource clock,
      SecureRandom random) {
    var signIn = new SignIn(accounts, settings, clock, random);
    watch.on(Accounts.TOPIC, signIn::forgetChanged);
    return signIn;
  }

  /**
   * Checks the credentials that came from a network address.
   *
   * @throws RuntimeException if the database cannot be asked
   */
  public Outcome attempt(Credentials credentials, String address) {
    Fingerprint fingerprint = fingerprints.of(credentials);
    return recall(fingerprint)
        .<Outcome>map(Succeeded::new)
        .orElseGet(() -> share(new Attempt(fingerprint, credentials, NetworkPlace.of(address))));
  }

  private Optional<Account> recall(Fingerprint fingerprint) {
    return remembered
        .find(fingerprint)
        .filter(memory -> memory.isFresh(clock.instant()) || renewed(fingerprint, memory))
        .map(Memory::account);
  }

  /** Whether a memory past its age still agrees with the store, which makes it fresh again. */
  private boolean renewed(Fingerprint fingerprint, Memory<SecretProof> memory) {
    long generation = remembered.generation();
    Instant now = clock.instant();
    if (!memory.holds(now) || !isStill(memory.proof().stored())) {
      return false;
    }
    remembered.remember(fingerprint, memory.proof(), generation, now);
    return true;
  }

  private Outcome share(Attempt attempt) {
    return shared.join(attempt.key(), () -> throttled(attempt));
  }

  private record Attempt(Fingerprint fingerprint, Credentials credentials, NetworkPlace place) {
    SharedAttempts.Key key() {
      return new SharedAttempts.Key(fingerprint, place);
    }
  }

  private Outcome throttled(Attempt attempt) {
    return switch (throttle.begin(attempt.credentials().name(), attempt.place())) {
      case SignInThrottle.Wait wait -> tooMany(wait);
      case SignInThrottle.Begun begun -> checked(attempt, begun);
    };
  }

  private Outcome checked(Attempt attempt, SignInThrottle.Begun begun) {
    boolean guessed = false;
    try {
      long generation = remembered.generation();
      Optional<SecretProof> proof = check.account(attempt.credentials(), attempt.place());
      guessed = proof.isEmpty();
      proof.ifPresent(right -> remember(attempt.fingerprint(), right, generation));
      return proof.map(SignIn::succeeded).orElseGet(SignIn::refused);
    } catch (PasswordHashing.Busy e) {
      return tooMany(throttle.busy());
    } finally {
      if (!guessed) {
        throttle.forgive(begun);
      }
    }
  }

  /**
   * Remembers what was found right. Where accounts changed meanwhile, it is compared with its store
   * again: another account's change must not make this one's next request cost a hash.
   */
  private void remember(Fingerprint fingerprint, SecretProof proof, long generation) {
    Instant now = clock.instant();
    long seen = generation;
    for (int look = 0; look < LOOKS; look++) {
      if (remembered.remember(fingerprint, proof, seen, now)) {
        return;
      }
      seen = remembered.generation();
      if (!isStill(proof.stored())) {
        return;
      }
    }
  }

  private boolean isStill(StoredAccount known) {
    return accounts.findStored(known.account().name()).equals(Optional.of(known));
  }

  private void forgetChanged() {
    try {
      remembered.keepOnly(accounts.revisions());
    } catch (RuntimeException e) {
      remembered.forgetAll();
      throw e;
    }
  }

  private static Outcome succeeded(SecretProof proof) {
    return new Succeeded(proof.account());
  }

  private static Outcome refused() {
    return new Failed(wrong());
  }

  static Problem wrong() {
    return Problems.CREDENTIALS_REFUSED.with(
        "Name or password is wrong or expired, or the account is disabled.");
  }

  private static Outcome tooMany(SignInThrottle.Wait wait) {
    return new Failed(Throttled.problem(wait));
  }
}
