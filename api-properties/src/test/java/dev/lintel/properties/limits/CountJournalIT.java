package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountJournalIT {
  private static final LimitPolicy POLICY =
      LimitPolicy.perClient("p", "hub", Quota.parse("100/1m"), Mode.ENFORCE);

  private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00.123456789Z");
  private Database database;

  /** What one process holds in memory. */
  private record Process(Limits limits, CountJournal journal, MemoryCounts counts) {
    Usage enter(String client) {
      return limits.enter(client, "hub", "things").usages().getFirst();
    }
  }

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aProcessGoesOnWhereTheLastOneWas() {
    // given
    Process first = process();
    first.enter("a");
    Usage told = first.enter("a");
    first.enter("b");
    first.journal().flush();

    // when
    Process second = process();

    // then
    Usage next = second.enter("a");
    assertThat(next.used()).isEqualTo(3);
    assertThat(next.resetsAt()).isEqualTo(told.resetsAt());
    assertThat(second.enter("b").used()).isEqualTo(2);
  }

  @Test
  void forgetsOnlyWhatWasNotWrittenWhenAProcessIsKilled() {
    // given
    Process killed = process();
    killed.enter("a");
    killed.journal().flush();
    killed.enter("a");

    // when
    Process next = process();

    // then
    assertThat(next.enter("a").used()).isEqualTo(2);
  }

  @Test
  void writesOneStatementForManyClients() {
    // given
    Process process = process();
    for (int i = 0; i < 5_000; i++) {
      process.enter("address:" + i);
    }

    // when
    process.journal().flush();

    // then
    assertThat(rows()).isEqualTo(5_000);
    assertThat(writingTransactions()).isEqualTo(1);
  }

  @Test
  void removesWindowsThatAreOver() {
    // given
    Process process = process();
    process.enter("a");
    process.journal().flush();

    // when
    clock.advance(Duration.ofMinutes(2));
    process.enter("b");
    process.journal().flush();

    // then
    assertThat(rows()).isEqualTo(1);
    assertThat(process.counts().dropExpired(clock.instant())).isEqualTo(1);
  }

  @Test
  void keepsWhatTheDatabaseRefusesAndWritesItLater() {
    // given
    Process process = process();
    process.enter("a");
    process.limits().refusals().add(new Refusals.Key("p", Mode.OBSERVE), 2);
    database.jdbi().useHandle(h -> h.execute("alter table properties.limit_count rename to away"));

    // when
    process.journal().flush();
    Usage meanwhile = process.enter("b");
    database.jdbi().useHandle(h -> h.execute("alter table properties.away rename to limit_count"));
    process.journal().flush();
    process.journal().flush();

    // then
    assertThat(meanwhile.exceeded()).isFalse();
    assertThat(rows()).isEqualTo(2);
    assertThat(number("select sum(requests) from properties.limit_refusal")).isEqualTo(2);
  }

  @Test
  void writesNothingWhenNothingWasAsked() {
    Process process = process();
    process.journal().flush();
    long before = writingTransactions();

    process.journal().flush();

    assertThat(writingTransactions()).isEqualTo(before);
  }

  private Process process() {
    var counts = new MemoryCounts(100_000, clock);
    var limits = new Limits(counts);
    limits.use(List.of(POLICY));
    var journal = new CountJournal(database, counts, limits.refusals(), clock);
    journal.load();
    return new Process(limits, journal, counts);
  }

  private int rows() {
    return number("select count(*) from properties.limit_count");
  }

  /** How many transactions wrote the rows that are there. */
  private int writingTransactions() {
    return number("select count(distinct xmin::text) from properties.limit_count");
  }

  private int number(String sql) {
    return database.jdbi().withHandle(h -> h.createQuery(sql).mapTo(Integer.class).one());
  }
}
