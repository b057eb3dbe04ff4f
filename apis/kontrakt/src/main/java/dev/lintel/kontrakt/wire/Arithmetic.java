package dev.lintel.kontrakt.wire;

import dev.lintel.catalogue.contracts.Element;
import dev.lintel.catalogue.contracts.Purpose;
import dev.lintel.catalogue.contracts.pricing.Derivation;
import java.math.BigDecimal;
import java.util.Optional;

/** A derivation as people write it: {@code 100 - 10 % = 90; 90 - 5 NOK = 85}. */
final class Arithmetic {
  private static final String NOTHING = "none";

  private Arithmetic() {}

  static String of(Derivation derivation, String currency) {
    StringBuilder text = new StringBuilder(number(derivation.base()));
    for (Derivation.Step step : derivation.steps()) {
      if (text.indexOf("=") >= 0) {
        text.append("; ").append(number(step.before()));
      }
      text.append(step(step.element(), derivation.purpose(), currency))
          .append(" = ")
          .append(number(step.after()));
    }
    return ended(text, derivation);
  }

  /** What rounding and the floor of 0 made of it, where they made a difference. */
  private static String ended(StringBuilder text, Derivation derivation) {
    Optional<BigDecimal> price =
        derivation.steps().isEmpty() ? derivation.base() : derivation.steps().getLast().after();
    derivation
        .result()
        .filter(result -> price.map(last -> last.compareTo(result) != 0).orElse(true))
        .ifPresent(result -> text.append("; rounded ").append(plain(result)));
    return text.toString();
  }

  private static String step(Element element, Purpose purpose, String currency) {
    BigDecimal value = element.value();
    boolean less = (purpose == Purpose.PURCHASE) == (value.signum() >= 0);
    String sign = less ? " - " : " + ";
    return switch (element.kind()) {
      case PERCENT -> sign + plain(value.abs()) + " %";
      case AMOUNT -> sign + plain(value.abs()) + " " + currency;
      case NET_PRICE -> ", net price " + plain(value) + " " + currency;
    };
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Arithmetic::plain).orElse(NOTHING);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
