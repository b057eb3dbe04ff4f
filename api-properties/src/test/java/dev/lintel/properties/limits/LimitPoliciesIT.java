package dev.lintel.properties.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lintel.properties.limits.LimitPolicies.Listed;
import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitPoliciesIT {
  private static final LimitPolicy CLIENT =
      LimitPolicy.perClient("hub-client", "hub", Quota.parse("1000/1m"), Mode.ENFORCE);
  private static final LimitPolicy ENDPOINT =
      LimitPolicy.perEndpoint("hub-things", "hub", "things", Quota.parse("5/1h"), Mode.OBSERVE);

  private Database database;
  private LimitPolicies policies;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    policies = new LimitPolicies(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsPoliciesAsTheyWereSet() {
    policies.set(ENDPOINT);
    policies.set(CLIENT);

    assertThat(policies.all()).containsExactly(CLIENT, ENDPOINT);
  }

  @Test
  void keepsEveryKindOfQuotaAndBeginsAnewWhereTheKindChanges() {
    // given
    policies.set(CLIENT);

    // when
    for (String quota : List.of("4 parallel", "10000s/1d", "20000s/1d", "7/1h")) {
      policies.change(CLIENT.id(), Optional.of(Quota.parse(quota)), Optional.empty());
      assertThat(policies.all()).singleElement().extracting(LimitPolicy::quota).hasToString(quota);
    }

    // then
    assertThat(policies.all()).singleElement().extracting(LimitPolicy::resets).isEqualTo(3);
  }

  @Test
  void addsDefaultsOnlyWhereTheOperatorSetNothing() {
    // given
    LimitPolicy own = CLIENT.withQuota(Quota.parse("7/1m")).withMode(Mode.OFF);
    policies.set(own);

    // when
    policies.addAbsent(List.of(CLIENT, ENDPOINT));

    // then
    assertThat(policies.all()).containsExactly(own, ENDPOINT);
  }

  @Test
  void changesOnlyWhatIsNamed() {
    policies.set(CLIENT);

    policies.change("hub-client", Optional.empty(), Optional.of(Mode.OBSERVE));
    LimitPolicy changed =
        policies.change("hub-client", Optional.of(Quota.parse("3/5s")), Optional.empty());

    assertThat(changed.mode()).isEqualTo(Mode.OBSERVE);
    assertThat(policies.all()).containsExactly(changed);
  }

  @Test
  void namesThePoliciesThatThereAreWhenOneIsUnknown() {
    policies.set(CLIENT);
    policies.set(ENDPOINT);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> policies.reset("hub-cleint"))
        .withMessage("There is no limit policy 'hub-cleint'; there are: hub-client, hub-things");
  }

  @Test
  void listsWhatEachPolicyRefusedUntilItIsReset() throws Exception {
    // given
    policies.set(CLIENT);
    policies.set(ENDPOINT);
    var limits = new Limits(new MemoryCounts(64, java.time.Clock.systemUTC()));
    limits.refusals().add(new Refusals.Key("hub-client", Mode.ENFORCE), 4);
    limits.refusals().add(new Refusals.Key("hub-client", Mode.OBSERVE), 9);

    // when
    database.jdbi().useHandle(handle -> CountRows.add(handle, limits.refusals().drain()));

    // then
    assertThat(policies.list())
        .containsExactly(new Listed(CLIENT, 4, 9), new Listed(ENDPOINT, 0, 0));
    policies.reset("hub-client");
    assertThat(policies.list()).extracting(Listed::refused).containsExactly(0L, 0L);
    assertThat(policies.all()).extracting(LimitPolicy::resets).containsExactly(1, 0);
  }
}
