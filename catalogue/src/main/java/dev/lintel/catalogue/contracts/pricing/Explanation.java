package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Contract;
import java.util.List;

/**
 * How prices came about.
 *
 * @param contract the contract that counts, without its conditions
 * @param otherContracts why others between the same supplier and receiver do not
 * @param derivations purchase, full cost and retail, in that order
 */
public record Explanation(
    Contract contract, List<OtherContract> otherContracts, List<Derivation> derivations) {

  public Explanation {
    otherContracts = List.copyOf(otherContracts);
    derivations = List.copyOf(derivations);
  }

  /** An approved contract between the same two that does not count on the day. */
  public record OtherContract(long number, Reason reason) {

    /** Why it does not count. */
    public enum Reason {
      NOT_YET_IN_FORCE,
      NO_LONGER_IN_FORCE,
      /** It is in force, but the chosen one is agreed on directly. */
      PASSED_ON,
      /** It is in force, but the chosen one is newer. */
      OLDER
    }
  }
}
