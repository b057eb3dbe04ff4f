package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.access.sessions.SessionId;
import dev.lintel.properties.access.sessions.SessionKind;
import dev.lintel.properties.access.sessions.SessionTimes;
import dev.lintel.properties.access.sessions.Sessions;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
    List<Account> wanted =
        IntStream.range(0, 40).mapToObj(n -> Account.of("planner" + n, List.of("things"))).toList();

    // when
    for (Account account : wanted) {
      makeAtOnce(account);
    }
    accounts.createAbsent(Account.of("planner7", List.of()));

    // then
    assertThat(accounts.list()).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private void makeAtOnce(Account account) throws Exception {
    CyclicBarrier together = new CyclicBarrier(4);
    List<Future<?>> work = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < together.getParties(); i++) {
        work.add(
            threads.submit(() -> {
              together.await();
              accounts.createAbsent(account);
              return null;
            }));
      }
    }
    for (Future<?> each : work) {
      each.get();
    }
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
  void endsTheSessionsOfAnAccountThatIsRemoved() {
    // given
    Sessions sessions =
        new Sessions(
            database,
            SessionKind.PARTNER,
            SessionTimes.USUAL,
            Clock.systemUTC(),
            new SecureRandom());
    accounts.create("partner", PASSWORD, List.of());
    SessionId partners = sessions.start("partner", revision("partner"));
    accounts.create("other", PASSWORD, List.of());
    SessionId others = sessions.start("other", revision("other"));

    // when
    accounts.delete("partner");
    accounts.create("partner", Password.of("another"), List.of());

    // then
    assertThat(sessions.find(partners)).isEmpty();
    assertThat(sessions.find(others)).isPresent();
  }

  private long revision(String name) {
    return accounts.find(name).orElseThrow().revision();
  }

  @Test
  void saysWhenThereIsNoSuchAccount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.disable("nobody", true))
        .withMessage("There is no account 'nobody'");
  }
}
