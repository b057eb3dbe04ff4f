package dev.lintel.kontrakt.prices;

import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;
import java.math.BigDecimal;

/** Quantities as parameters. */
final class Quantities {
  private static final String FORM = "[0-9]{1,9}(\\.[0-9]{1,4})?";
  private static final String NAME =
      "a number above 0 with at most 9 digits before the point and 4 after it";

  private Quantities() {}

  static ParameterType<BigDecimal> type() {
    return new ParameterType<>(NAME, Shape.of("number"), Quantities::quantity);
  }

  private static BigDecimal quantity(String text) {
    if (!text.matches(FORM) || new BigDecimal(text).signum() == 0) {
      throw new IllegalArgumentException("must be " + NAME);
    }
    return new BigDecimal(text);
  }
}
