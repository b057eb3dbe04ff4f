package dev.lintel.kontrakt.wire;

import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one price came about. */
public record Derivation(
    @Described("Purchase, FullCost or Retail.") String price,
    @Described("The price that it was made of; null where there is none.")
        @Nullable BigDecimal base,
    @Described("The condition that counts; null where none fits.") @Nullable Condition condition,
    @Described("The condition's elements, one after the other.") List<Step> steps,
    @Described("The arithmetic in one line.") String arithmetic,
    @Described("Rounded; null where there is no such price.") @Nullable BigDecimal result,
    @Described("The other conditions for the item, and why each does not count.")
        List<NotTaken> notTaken) {

  /** One element and the price before and after it, unrounded. */
  public record Step(Discount discount, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /** A condition that does not count. */
  public record NotTaken(
      long conditionId,
      String level,
      @Described(
              "Inactive, NotYetValid, NoLongerValid, QuantityUnit, Quantity, DeliveryType, Zone,"
                  + " Package, HigherLevel or LowerRank.")
          String reason) {}

  static Derivation of(
      dev.lintel.catalogue.contracts.pricing.Derivation derivation, String currency) {
    return new Derivation(
        Words.of(derivation.purpose()),
        derivation.base().orElse(null),
        derivation.condition().map(each -> Condition.of(each, currency)).orElse(null),
        derivation.steps().stream()
            .map(step ->
                new Step(
                    Discount.of(step.element(), currency),
                    step.before().orElse(null),
                    step.after().orElse(null)))
            .toList(),
        Arithmetic.of(derivation, currency),
        derivation.result().orElse(null),
        derivation.notTaken().stream()
            .map(each ->
                new NotTaken(each.number(), Words.of(each.level()), Words.of(each.reason())))
            .toList());
  }
}
