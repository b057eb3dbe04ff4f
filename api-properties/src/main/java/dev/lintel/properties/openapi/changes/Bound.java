package dev.lintel.properties.openapi.changes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A limit of numbers, lengths or counts, apart from how it is said: above 0 is from 1 on, for whole
 * numbers.
 *
 * @param sign 1 for the least, -1 for the most
 */
record Bound(BigDecimal value, boolean excluded, int sign) {

  static Optional<Bound> least(ObjectNode schema) {
    return tightest(schema, "minimum", "exclusiveMinimum", 1);
  }

  static Optional<Bound> most(ObjectNode schema) {
    return tightest(schema, "maximum", "exclusiveMaximum", -1);
  }

  /** A limit of a length or a count; at least 0 says nothing. */
  static Optional<Bound> count(ObjectNode schema, String keyword, int sign) {
    return of(schema.path(keyword), false, sign)
        .filter(bound -> sign < 0 || bound.value.signum() > 0);
  }

  private static Optional<Bound> tightest(
      ObjectNode schema, String keyword, String exclusive, int sign) {
    boolean whole = schema.path("type").asString("").equals("integer");
    return Stream.of(of(schema.path(keyword), false, sign), of(schema.path(exclusive), true, sign))
        .flatMap(Optional::stream)
        .map(bound -> whole ? bound.whole() : bound)
        .reduce((one, other) -> other.isTighterThan(one) ? other : one);
  }

  private static Optional<Bound> of(JsonNode value, boolean excluded, int sign) {
    return value.isNumber()
        ? Optional.of(new Bound(value.decimalValue(), excluded, sign).plain())
        : Optional.empty();
  }

  private Bound plain() {
    BigDecimal stripped = value.stripTrailingZeros();
    return new Bound(stripped.scale() < 0 ? stripped.setScale(0) : stripped, excluded, sign);
  }

  private Bound whole() {
    if (!excluded || value.scale() > 0) {
      return this;
    }
    return new Bound(value.add(BigDecimal.valueOf(sign)), false, sign).plain();
  }

  boolean isTighterThan(Bound other) {
    int compared = value.compareTo(other.value) * sign;
    return compared > 0 || compared == 0 && excluded && !other.excluded;
  }

  @Override
  public String toString() {
    return value.toPlainString() + (excluded ? " (not itself)" : "");
  }
}
