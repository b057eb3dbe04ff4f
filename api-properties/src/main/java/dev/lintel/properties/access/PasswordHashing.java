package dev.lintel.properties.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id (RFC 9106) with the parameters that OWASP's password storage cheat sheet recommends
 * first. Each hash needs {@value #MEMORY_KIB} KiB while it runs, so only {@value #AT_ONCE} run at
 * once.
 */
public final class PasswordHashing {
  /** Memory of one hash. */
  static final int MEMORY_KIB = 19_456;

  /** Passes over that memory. */
  static final int ITERATIONS = 2;

  /** Lanes of one hash. */
  static final int PARALLELISM = 1;

  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final int AT_ONCE = 2;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  /** Too many other hashes run. */
  public static final class Busy extends Exception {
    private static final long serialVersionUID = 1L;

    private Busy() {
      super("Too many passwords are being checked", null, false, false);
    }
  }

  private final Argon2Function argon2 =
      Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, PARALLELISM, HASH_BYTES, Argon2.ID);
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final SecureRandom random;
  private final String decoy;

  public PasswordHashing(SecureRandom random) {
    this.random = random;
    this.decoy = hashOfNothing();
  }

  /**
   * The hash with its salt and parameters in the PHC string format.
   *
   * @throws Busy if too many others are being made; later it is possible
   */
  public String hash(Password password) throws Busy {
    enter();
    try {
      return salted(password.bytes());
    } finally {
      places.release();
    }
  }

  /** Whether the password is the one of the hash. */
  boolean matches(Password password, String hash) throws Busy {
    enter();
    try {
      // The hash names the parameters it was made with, which may be those of an earlier release.
      return Argon2Function.getInstanceFromHash(hash)
          .check(password.bytes(), hash.getBytes(StandardCharsets.US_ASCII));
    } finally {
      places.release();
    }
  }

  /** The work of {@link #matches} for an account that does not exist, so that nobody can tell. */
  void matchesNobody(Password password) throws Busy {
    matches(password, decoy);
  }

  private String salted(byte[] password) {
    return argon2.hash(password, randomBytes(SALT_BYTES)).getResult();
  }

  /** The form of a hash which no password has: comparing with it costs what any other costs. */
  private String hashOfNothing() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            MEMORY_KIB,
            ITERATIONS,
            PARALLELISM,
            base64.encodeToString(randomBytes(SALT_BYTES)),
            base64.encodeToString(randomBytes(HASH_BYTES)));
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private void enter() throws Busy {
    try {
      if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new Busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Busy();
    }
  }
}
