package dev.lintel.properties.access;

import dev.lintel.properties.access.Fingerprints.Fingerprint;
import dev.lintel.properties.store.ChangeWatch;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Finds the account of an access token, for all APIs of a process. A token that was found good is
 * remembered for a while, never past its end, and forgotten when its account changes; it then costs
 * one HMAC.
 */
public final class BearerSignIn {
  private final Accounts accounts;
  private final TokenVerifier verifier;
  private final RememberedProofs<TokenProof> remembered;
  private final Fingerprints fingerprints;
  private final InstantSource clock;

  private BearerSignIn(
      Accounts accounts,
      TokenVerifier verifier,
      BearerSettings settings,
      InstantSource clock,
      SecureRandom random) {
    this.accounts = accounts;
    this.verifier = verifier;
    this.remembered = new RememberedProofs<>(settings.remembered(), settings.rememberedFor());
    this.fingerprints = new Fingerprints(random);
    this.clock = clock;
  }

  /** What became of a token. */
  sealed interface Outcome {}

  /** The token is good, and so is its account. */
  record Known(TokenProof proof) implements Outcome {}

  /** It is not; the reason is for its sender. */
  record Refused(String reason) implements Outcome {}

  /** It cannot be judged at present. */
  record Undecided(String reason) implements Outcome {}

  /** A sign-in that hears of changed accounts by the watch. */
  public static BearerSignIn open(
      Accounts accounts,
      TokenVerifier verifier,
      ChangeWatch watch,
      InstantSource clock,
      SecureRandom random) {
    var signIn = new BearerSignIn(accounts, verifier, BearerSettings.DEFAULT, clock, random);
    watch.on(Accounts.TOPIC, signIn::forgetChanged);
    return signIn;
  }

  Outcome check(String token) {
    Fingerprint fingerprint = fingerprints.of(token);
    return remembered
        .find(fingerprint)
        .filter(memory -> memory.isFresh(clock.instant()))
        .filter(memory -> memory.proof().generation() == verifier.generation())
        .<Outcome>map(memory -> new Known(memory.proof()))
        .orElseGet(() -> verify(token, fingerprint));
  }

  private Outcome verify(String token, Fingerprint fingerprint) {
    long keys = verifier.generation();
    long seen = remembered.generation();
    return switch (verifier.verify(token)) {
      case TokenVerifier.Undecided(String reason) -> new Undecided(reason);
      case TokenVerifier.NotGenuine(String reason) -> new Refused(reason);
      case TokenVerifier.Genuine(VerifiedToken genuine) ->
          account(genuine)
              .map(account -> new TokenProof(account, genuine, keys))
              .<Outcome>map(proof -> {
                remembered.remember(fingerprint, proof, seen, clock.instant());
                return new Known(proof);
              })
              .orElseGet(() -> new Refused("The account of the token is disabled or gone."));
    };
  }

  private Optional<Account> account(VerifiedToken token) {
    return accounts.find(token.account()).filter(account -> !account.disabled());
  }

  private void forgetChanged() {
    try {
      remembered.keepOnly(accounts.revisions());
    } catch (RuntimeException e) {
      remembered.forgetAll();
      throw e;
    }
  }
}
