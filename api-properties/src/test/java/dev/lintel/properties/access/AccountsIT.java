package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsIT {
  private static final Password PASSWORD = Password.of("open sesame");

  private Database database;
  private Accounts accounts;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    accounts = new Accounts(database, new SecureRandom());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsAnAccountAsItWasMade() {
    Account account = accounts.create("bjørn", PASSWORD, List.of("things", "media"));

    assertThat(accounts.find("bjørn")).hasValue(account);
    assertThat(accounts.list()).containsExactly(account);
    assertThat(accounts.find("nobody")).isEmpty();
  }

  @Test
  void keepsThePasswordAsItsArgon2idHashAlone() {
    accounts.create("partner", PASSWORD, List.of());

    String hash = accounts.findStored("partner").orElseThrow().passwordHash().orElseThrow();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("sesame");
  }

  @Test
  void refusesASecondAccountOfTheSameName() {
    accounts.create("partner", PASSWORD, List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.create("partner", Password.of("another"), List.of()))
        .withMessage("There is already an account 'partner'");
  }

  @Test
  void letsSeveralMakeAnAbsentAccountAtOnceAndKeepsOne() throws Exception {
    // given
    Account account = Account.of("planner", List.of("things"));
    List<Future<?>> work = new ArrayList<>();

    // when
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        work.add(threads.submit(() -> accounts.createAbsent(account)));
      }
    }
    for (Future<?> each : work) {
      each.get();
    }
    accounts.createAbsent(Account.of("planner", List.of()));

    // then
    assertThat(accounts.list()).containsExactly(account);
  }

  @Test
  void everyChangeRaisesTheRevision() {
    accounts.create("partner", PASSWORD, List.of());

    accounts.changeSubscriptions("partner", List.of("things"));
    accounts.disable("partner", true);
    accounts.changePassword("partner", Password.of("another"));

    Account account = accounts.find("partner").orElseThrow();
    assertThat(account.subscriptions()).containsExactly("things");
    assertThat(account.disabled()).isTrue();
    assertThat(account.revision()).isEqualTo(4);
    assertThat(accounts.revisions()).containsEntry("partner", 4L);
  }

  @Test
  void keepsTheFieldsThatAnAccountChose() {
    Account made =
        accounts.create(
            Account.of("partner", List.of("staff:read"))
                .choosing(Map.of("employee", Set.of("id", "lastName"))));
    assertThat(accounts.find("partner")).hasValue(made);
    assertThat(accounts.details("partner").hasPassword()).isFalse();

    accounts.chooseFields("partner", Map.of("team", Set.of()));

    Account changed = accounts.find("partner").orElseThrow();
    assertThat(changed.fieldChoices()).containsExactly(Map.entry("team", Set.of()));
    assertThat(changed.revision()).isEqualTo(2);
  }

  @Test
  void saysWhenThereIsNoSuchAccount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.disable("nobody", true))
        .withMessage("There is no account 'nobody'");
  }
}
