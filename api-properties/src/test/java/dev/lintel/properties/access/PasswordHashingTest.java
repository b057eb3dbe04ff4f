package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
  private static final Password RIGHT = Password.of("open sesame");

  private final PasswordHashing hashing = new PasswordHashing(new SecureRandom());

  @Test
  void knowsTheRightPasswordFromAWrongOne() throws PasswordHashing.Busy {
    String hash = hashing.hash(RIGHT);

    assertThat(hashing.matches(RIGHT, hash)).isTrue();
    assertThat(hashing.matches(Password.of("open sesam"), hash)).isFalse();
  }

  @Test
  void saltsEveryHashAnew() throws PasswordHashing.Busy {
    assertThat(hashing.hash(RIGHT)).isNotEqualTo(hashing.hash(RIGHT));
  }

  @Test
  void stillKnowsAHashThatWasMadeWithOtherParameters() throws PasswordHashing.Busy {
    byte[] salt = "sixteen bytes...".getBytes(StandardCharsets.US_ASCII);
    String old =
        Argon2Function.getInstance(64, 3, 1, 24, Argon2.ID).hash(RIGHT.bytes(), salt).getResult();

    assertThat(hashing.matches(RIGHT, old)).isTrue();
    assertThat(hashing.matches(Password.of("another"), old)).isFalse();
  }

  @Test
  void matchesNobodyWithoutComplaint() throws PasswordHashing.Busy {
    hashing.matchesNobody(RIGHT);
  }

  /** A test vector of the Argon2 reference implementation, so that other software agrees. */
  @Test
  void agreesWithTheReferenceImplementation() throws PasswordHashing.Busy {
    String reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    assertThat(hashing.matches(Password.of("password"), reference)).isTrue();
  }
}
