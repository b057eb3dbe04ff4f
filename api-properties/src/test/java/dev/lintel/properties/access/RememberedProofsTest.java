package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Fingerprints.Fingerprint;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedProofsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final SecretProof PARTNER = stored("partner");

  private final Fingerprints fingerprints = new Fingerprints(new SecureRandom());
  private final RememberedProofs<SecretProof> remembered =
      new RememberedProofs<>(3, Duration.ofMinutes(15));

  @Test
  void remembersUntilItsAge() {
    Fingerprint fingerprint = fingerprint("partner", "secret");
    remembered.remember(fingerprint, PARTNER, remembered.generation(), NOW);

    var memory = remembered.find(fingerprint).orElseThrow();

    assertThat(memory.isFresh(NOW.plusSeconds(899))).isTrue();
    assertThat(memory.isFresh(NOW.plusSeconds(900))).isFalse();
  }

  @Test
  void forgetsTheAccountThatChangedAndKeepsTheOthers() {
    // given
    Fingerprint partner = fingerprint("partner", "secret");
    Fingerprint other = fingerprint("other", "secret");
    remembered.remember(partner, PARTNER, remembered.generation(), NOW);
    remembered.remember(other, stored("other"), remembered.generation(), NOW);

    // when
    remembered.keepOnly(Map.of("partner", 2L, "other", 1L));

    // then
    assertThat(remembered.find(partner)).isEmpty();
    assertThat(remembered.find(other)).isPresent();
  }

  @Test
  void doesNotRememberWhatWasReadBeforeAChange() {
    long generation = remembered.generation();
    remembered.keepOnly(Map.of("partner", 2L));

    remembered.remember(fingerprint("partner", "old"), PARTNER, generation, NOW);

    assertThat(remembered.find(fingerprint("partner", "old"))).isEmpty();
  }

  @Test
  void forgetsTheOneThatWasLongestUnused() {
    for (String name : List.of("a", "b", "c")) {
      remembered.remember(fingerprint(name, "x"), PARTNER, remembered.generation(), NOW);
    }
    remembered.find(fingerprint("a", "x"));

    remembered.remember(fingerprint("d", "x"), PARTNER, remembered.generation(), NOW);

    assertThat(remembered.find(fingerprint("a", "x"))).isPresent();
    assertThat(remembered.find(fingerprint("b", "x"))).isEmpty();
  }

  @Test
  void fingerprintsTellNameAndPasswordApart() {
    assertThat(fingerprint("ab", "c")).isNotEqualTo(fingerprint("a", "bc"));
    assertThat(fingerprint("a", "b")).isEqualTo(fingerprint("a", "b"));
    assertThat(new Fingerprints(new SecureRandom()).of(credentials("a", "b")))
        .isNotEqualTo(fingerprint("a", "b"));
  }

  private Fingerprint fingerprint(String name, String password) {
    return fingerprints.of(credentials(name, password));
  }

  private static Credentials credentials(String name, String password) {
    return new Credentials(name, Password.of(password));
  }

  private static SecretProof stored(String name) {
    var account = new StoredAccount(Account.of(name, List.of()), Optional.of("hash"), List.of());
    return new SecretProof(account, Instant.MAX);
  }
}
