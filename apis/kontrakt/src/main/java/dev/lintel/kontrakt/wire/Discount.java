package dev.lintel.kontrakt.wire;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.properties.profile.Described;
import java.math.BigDecimal;

/** A discount element ("rabattelement"): one step from a price to another. */
public record Discount(
    @Described("Percent, Amount or NetPrice.") String type,
    @Described("Taken off, or put on in a mark-up; a net price is the price from here on.")
        BigDecimal value,
    @Described("% or the currency.") String unit) {

  /** The unit of percentages. */
  public static final String PERCENT = "%";

  static Discount of(Element element, String currency) {
    return new Discount(
        Words.of(element.kind()),
        element.value(),
        element.kind() == Element.Kind.PERCENT ? PERCENT : currency);
  }
}
