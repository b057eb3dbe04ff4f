package dev.lintel.properties.limits;

import dev.lintel.properties.limits.LimitPolicy.Mode;
import dev.lintel.properties.store.ChangeMarks;
import dev.lintel.properties.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The policies as the operator keeps them, in the database. Every change is in force in all
 * processes within a second, and survives a restart. Messages of exceptions are for the operator.
 */
public final class LimitPolicies {
  /** The topic whose mark moves with every change. */
  public static final String TOPIC = "limit-policies";

  private static final String REFUSALS =
      "select policy, mode, requests from properties.limit_refusal";
  private static final String RESET =
      "update properties.limit_policy set resets = resets + 1, changed_at = now() where id = ?";
  private static final String FORGET_REFUSALS =
      "delete from properties.limit_refusal where policy = ?";

  private final Database database;

  public LimitPolicies(Database database) {
    this.database = database;
  }

  /**
   * A policy and what it did since the last reset.
   *
   * @param refused requests that it refused while enforced
   * @param wouldHaveRefused requests that it found too many while observed
   */
  public record Listed(LimitPolicy policy, long refused, long wouldHaveRefused) {}

  /** All policies, by API and id, with the numbers that the operator wants to see. */
  public List<Listed> list() {
    return database.jdbi().inTransaction(LimitPolicies::list);
  }

  /** All policies, by API and id. */
  public List<LimitPolicy> all() {
    return database.jdbi().withHandle(PolicyRows::all);
  }

  /** Adds the policy, or puts it in the place of the one with its id. What was used is kept. */
  public void set(LimitPolicy policy) {
    database
        .jdbi()
        .useTransaction(handle -> {
          PolicyRows.write(handle, policy);
          ChangeMarks.touch(handle, TOPIC);
        });
  }

  /**
   * Changes quota, mode or both of a policy. What was used in the present window is kept.
   *
   * @return the policy as it is now
   * @throws IllegalArgumentException if there is no such policy
   */
  public LimitPolicy change(String id, Optional<Quota> quota, Optional<Mode> mode) {
    return changed(
        id,
        policy ->
            policy.withQuota(quota.orElse(policy.quota())).withMode(mode.orElse(policy.mode())));
  }

  /**
   * Forgets what all clients used under a policy, and what it refused.
   *
   * @throws IllegalArgumentException if there is no such policy
   */
  public void reset(String id) {
    database
        .jdbi()
        .useTransaction(handle -> {
          PolicyRows.locked(handle, id);
          handle.execute(RESET, id);
          handle.execute(FORGET_REFUSALS, id);
          ChangeMarks.touch(handle, TOPIC);
        });
  }

  /**
   * Removes a policy. A default of an API comes back at the next start; mode off ends it for good.
   *
   * @throws IllegalArgumentException if there is no such policy
   */
  public void remove(String id) {
    database
        .jdbi()
        .useTransaction(handle -> {
          PolicyRows.locked(handle, id);
          handle.execute("delete from properties.limit_policy where id = ?", id);
          handle.execute(FORGET_REFUSALS, id);
          ChangeMarks.touch(handle, TOPIC);
        });
  }

  /** Adds those defaults of an API whose id is not there yet; what the operator set stays. */
  public void addAbsent(List<LimitPolicy> defaults) {
    database
        .jdbi()
        .useTransaction(handle -> {
          long added =
              defaults.stream().filter(policy -> PolicyRows.writeAbsent(handle, policy)).count();
          if (added > 0) {
            ChangeMarks.touch(handle, TOPIC);
          }
        });
  }

  private LimitPolicy changed(String id, Function<LimitPolicy, LimitPolicy> change) {
    return database
        .jdbi()
        .inTransaction(handle -> {
          LimitPolicy policy = change.apply(PolicyRows.locked(handle, id));
          PolicyRows.write(handle, policy);
          ChangeMarks.touch(handle, TOPIC);
          return policy;
        });
  }

  private static List<Listed> list(Handle handle) {
    Map<Refusals.Key, Long> refusals =
        handle
            .createQuery(REFUSALS)
            .map((row, context) ->
                Map.entry(
                    new Refusals.Key(row.getString(1), Mode.parse(row.getString(2))),
                    row.getLong(3)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return PolicyRows.all(handle).stream().map(policy -> listed(policy, refusals)).toList();
  }

  private static Listed listed(LimitPolicy policy, Map<Refusals.Key, Long> refusals) {
    return new Listed(
        policy,
        refusals.getOrDefault(new Refusals.Key(policy.id(), Mode.ENFORCE), 0L),
        refusals.getOrDefault(new Refusals.Key(policy.id(), Mode.OBSERVE), 0L));
  }
}
