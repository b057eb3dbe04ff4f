package dev.lintel.properties.limits;

import java.util.List;

/**
 * The door where requests are counted. One call for each request; the policies behind it change
 * while requests go through.
 */
public final class Limits {
  private final CountStore counts;
  private final Refusals refusals = new Refusals();
  private volatile PolicySet policies = PolicySet.of(List.of());

  public Limits(CountStore counts) {
    this.counts = counts;
  }

  /** Replaces the policies in force, for every request that enters from now on. */
  public void use(List<LimitPolicy> newPolicies) {
    policies = PolicySet.of(newPolicies);
  }

  /**
   * Counts one request of a client. It never throws: a refusal is told by the admission.
   *
   * @param client the key under which limits count, such as the account's name
   * @param api the API that is asked
   * @param endpoint the operation of the API that is asked
   */
  public Admission enter(String client, String api, String endpoint) {
    List<LimitPolicy> applying = policies.applying(api, endpoint);
    if (applying.isEmpty()) {
      return Admission.UNLIMITED;
    }
    Admission admission = counts.count(client, applying);
    refusals.note(admission.usages());
    return admission;
  }

  /** How a client stands with all policies of an API that are not off. It counts nothing. */
  public List<Usage> of(String client, String api) {
    return counts.look(client, policies.all(api));
  }

  Refusals refusals() {
    return refusals;
  }
}
