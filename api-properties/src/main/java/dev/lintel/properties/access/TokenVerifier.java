package dev.lintel.properties.access;

/** Tells whether an access token is what it says; it does not know the accounts. */
public interface TokenVerifier {

  /** What became of a token. */
  sealed interface Verdict {}

  /** The token is genuine and in force. */
  record Genuine(VerifiedToken token) implements Verdict {}

  /** It is not; the reason is for its sender and repeats nothing of the token. */
  record NotGenuine(String reason) implements Verdict {}

  /** Nobody can tell at present, since an issuer elsewhere does not answer. */
  record Undecided(String reason) implements Verdict {}

  Verdict verify(String token);

  /** Rises whenever tokens that were genuine may no longer be, as when a key was withdrawn. */
  default long generation() {
    return 0;
  }
}
