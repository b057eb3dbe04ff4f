package dev.lintel.kontrakt.prices;

import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;

/** Norwegian postal codes as parameters. */
final class PostalCodes {
  private static final String FORM = "[0-9]{4}";
  private static final String NAME = "a postal code of four digits, such as 0150";

  private PostalCodes() {}

  static ParameterType<String> type() {
    return new ParameterType<>(
        NAME,
        Shape.of("string").withPattern("^" + FORM + "$"),
        text -> {
          if (!text.matches(FORM)) {
            throw new IllegalArgumentException("must be " + NAME);
          }
          return text;
        });
  }
}
