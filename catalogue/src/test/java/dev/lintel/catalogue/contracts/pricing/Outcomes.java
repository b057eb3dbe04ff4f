package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Level;
import dev.lintel.catalogue.contracts.Purpose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names for the ways in which a case can end, to see that generated ones end in all of them. */
final class Outcomes {

  /** Every branch of the rules. */
  static final List<String> EXPECTED =
      Stream.of(
              Stream.of("cases", "no price", "no index price", "index price alone"),
              Arrays.stream(Purpose.values())
                  .flatMap(purpose ->
                      Stream.concat(
                          Stream.of(purpose + " without condition"),
                          Arrays.stream(Level.values()).map(level -> purpose + " at " + level))),
              Arrays.stream(Derivation.Reason.values()).map(Enum::name),
              Arrays.stream(Explanation.OtherContract.Reason.values()).map(Enum::name),
              Stream.of("below nothing", "open span", "net price without base"))
          .flatMap(names -> names)
          .toList();

  private Outcomes() {}

  static List<String> of(Optional<PricedItem> price) {
    List<String> outcomes = new ArrayList<>(List.of("cases"));
    if (price.isEmpty()) {
      outcomes.add("no price");
      return outcomes;
    }
    PricedItem item = price.get();
    if (item.index().isEmpty()) {
      outcomes.add("no index price");
    }
    if (item.purchase().equals(item.index()) && item.retail().isEmpty()) {
      outcomes.add("index price alone");
    }
    item.purchase()
        .filter(detail -> detail.validity().from().isEmpty() || detail.validity().to().isEmpty())
        .ifPresent(_ -> outcomes.add("open span"));
    Explanation explanation = item.explanation().orElseThrow();
    explanation.otherContracts().forEach(other -> outcomes.add(other.reason().name()));
    explanation.derivations().forEach(each -> add(outcomes, each));
    return outcomes;
  }

  private static void add(List<String> outcomes, Derivation derivation) {
    outcomes.add(
        derivation.purpose()
            + derivation
                .condition()
                .map(condition -> " at " + condition.level())
                .orElse(" without condition"));
    derivation.notTaken().forEach(each -> outcomes.add(each.reason().name()));
    if (derivation.base().isEmpty() && derivation.result().isPresent()) {
      outcomes.add("net price without base");
    }
    derivation.steps().stream()
        .flatMap(step -> step.after().stream())
        .filter(after -> after.signum() < 0)
        .findAny()
        .ifPresent(_ -> outcomes.add("below nothing"));
  }
}
