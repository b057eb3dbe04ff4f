package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Validity;
import java.math.BigDecimal;

/**
 * A price and the longest span of days around the asked one in which it follows from the same index
 * price, contract and conditions.
 */
public final class PriceDetail {

  private final BigDecimal value;
  private final Span span;

  PriceDetail(BigDecimal value, Span span) {
    this.value = value;
    this.span = span;
  }

  /** With four decimals. */
  public BigDecimal value() {
    return value;
  }

  /** The days. */
  public Validity validity() {
    return span.validity();
  }

  Span span() {
    return span;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PriceDetail that && value.equals(that.value) && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return 31 * value.hashCode() + span.hashCode();
  }

  @Override
  public String toString() {
    return value + " " + validity();
  }
}
