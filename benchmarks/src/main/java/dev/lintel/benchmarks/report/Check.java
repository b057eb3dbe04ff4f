package dev.lintel.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * A ratio beside its target.
 *
 * @param value the ratio as measured
 * @param target its bound; without meaning where there is none
 */
public record Check(String name, double value, Bound bound, double target) {

  /** On which side of the target the value must lie. */
  public enum Bound {
    AT_LEAST(">= "),
    AT_MOST("<= "),
    BELOW("< "),
    NONE("");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  /** A value that must not be smaller. */
  public static Check atLeast(String name, double value, double target) {
    return new Check(name, value, Bound.AT_LEAST, target);
  }

  /** A value that must not be greater. */
  public static Check atMost(String name, double value, double target) {
    return new Check(name, value, Bound.AT_MOST, target);
  }

  /** A value that must be smaller. */
  public static Check below(String name, double value, double target) {
    return new Check(name, value, Bound.BELOW, target);
  }

  /** A value without a target, for the reader to know. */
  public static Check noted(String name, double value) {
    return new Check(name, value, Bound.NONE, 0);
  }

  /** Whether the target is met; true where there is none. */
  @JsonProperty
  public boolean met() {
    return switch (bound) {
      case AT_LEAST -> value >= target;
      case AT_MOST -> value <= target;
      case BELOW -> value < target;
      case NONE -> true;
    };
  }

  /** The target as a table shows it. */
  String targetText() {
    return bound == Bound.NONE ? "" : bound.sign + number(target);
  }

  /** The verdict as a table shows it. */
  String verdict() {
    return bound == Bound.NONE ? "" : met() ? "met" : "MISSED";
  }

  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e6
        ? Long.toString(Math.round(value))
        : String.format(Locale.ROOT, "%.3f", value);
  }
}
