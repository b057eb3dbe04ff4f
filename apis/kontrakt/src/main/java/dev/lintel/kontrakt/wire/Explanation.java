package dev.lintel.kontrakt.wire;

import dev.lintel.properties.profile.Described;
import java.util.List;

/** How the prices of an item came about. */
public record Explanation(
    @Described("The contract that counts.") long contractId,
    @Described("What the parties call it.") String contractText,
    @Described("Why others between the same two do not count.") List<OtherContract> otherContracts,
    @Described(
            "The purchase price, the full cost and the retail price, each out of the one before.")
        List<Derivation> derivations) {

  /** A contract that does not count. */
  public record OtherContract(
      long contractId,
      @Described("NotYetInForce, NoLongerInForce, PassedOn or Older.") String reason) {}

  static Explanation of(dev.lintel.catalogue.contracts.pricing.Explanation explanation) {
    return new Explanation(
        explanation.contract().number(),
        explanation.contract().text(),
        explanation.otherContracts().stream()
            .map(other -> new OtherContract(other.number(), Words.of(other.reason())))
            .toList(),
        explanation.derivations().stream()
            .map(each -> Derivation.of(each, explanation.contract().currency()))
            .toList());
  }
}
