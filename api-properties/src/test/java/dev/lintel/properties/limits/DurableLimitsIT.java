package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.properties.testkit.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DurableLimitsIT {
  private static final List<LimitPolicy> DEFAULTS =
      List.of(LimitPolicy.perClient("p", "hub", Quota.parse("1000/1h"), Mode.ENFORCE));

  private Database database;
  private ChangeWatch watch;
  private LimitPolicies operator;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    watch = ChangeWatch.start(database);
    operator = new LimitPolicies(database);
  }

  @AfterEach
  void close() {
    watch.close();
    database.close();
  }

  @Test
  void followsTheOperatorWhileRequestsComeIn() {
    try (DurableLimits durable = limits()) {
      // given
      enter(durable);

      // when
      operator.change("p", Optional.of(Quota.parse("7/1h")), Optional.empty());

      // then
      Eventually.holds(
          "the new limit is told",
          () -> enter(durable).headers().first("x-ratelimit-limit").equals(Optional.of("7")));
    }
  }

  @Test
  void keepsPolicyAndCountsWhenItIsClosedAndOpenedAgain() {
    // given
    try (DurableLimits durable = limits()) {
      operator.change("p", Optional.of(Quota.parse("500/1h")), Optional.empty());
      enter(durable);
      enter(durable);
    }

    // when
    try (DurableLimits durable = limits()) {
      Usage usage = enter(durable).usages().getFirst();

      // then
      assertThat(usage.limit()).isEqualTo(500);
      assertThat(usage.used()).isEqualTo(3);
    }
  }

  @Test
  void writesCountsWithoutBeingClosed() {
    try (DurableLimits durable = limits()) {
      enter(durable);

      Eventually.holds("the count is written", () -> written() == 1);
    }
  }

  @Test
  void beginsAnewWhenTheOperatorResets() {
    try (DurableLimits durable = limits()) {
      // given
      enter(durable);
      enter(durable);

      // when
      operator.reset("p");

      // then
      Eventually.holds(
          "the count begins anew", () -> enter(durable).usages().getFirst().used() == 1);
    }
  }

  private DurableLimits limits() {
    return DurableLimits.open(database, watch, DEFAULTS, Clock.systemUTC());
  }

  private static Admission enter(DurableLimits durable) {
    return durable.limits().enter("a", "hub", "things");
  }

  private int written() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select count(*) from properties.limit_count where used = 1")
                .mapTo(Integer.class)
                .one());
  }
}
