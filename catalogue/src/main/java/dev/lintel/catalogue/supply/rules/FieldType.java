package dev.lintel.catalogue.supply.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** The kinds of value that a field may have. */
public enum FieldType {
  BOOLEAN("true or false"),
  INTEGER("a whole number of at most nine digits"),
  DECIMAL("a number of at most nine digits before and twelve after the point"),
  TEXT("a text"),
  DATE("a date such as 2027-01-31"),
  TEXTS("an array of texts"),
  INTEGERS("an array of whole numbers"),
  OBJECT("an object"),
  OBJECTS("an array of objects");

  private static final int MOST_DECIMALS = 12;
  private static final BigDecimal BOUND = BigDecimal.valueOf(1_000_000_000);

  private final String remedy;

  FieldType(String remedy) {
    this.remedy = remedy;
  }

  /** What a value must be, in words. */
  public String remedy() {
    return remedy;
  }

  /** Whether a value is of this type. */
  public boolean accepts(JsonNode value) {
    return switch (this) {
      case BOOLEAN -> value.isBoolean();
      case INTEGER -> value.isIntegralNumber() && isBounded(value);
      case DECIMAL ->
          value.isNumber() && isBounded(value) && value.decimalValue().scale() <= MOST_DECIMALS;
      case TEXT -> value.isString();
      case DATE -> value.isString() && isDate(value.stringValue());
      case TEXTS -> isArrayOf(value, TEXT);
      case INTEGERS -> isArrayOf(value, INTEGER);
      case OBJECT -> value.isObject();
      case OBJECTS -> isArrayOf(value, OBJECT);
    };
  }

  private static boolean isBounded(JsonNode value) {
    return value.decimalValue().abs().compareTo(BOUND) < 0;
  }

  private static boolean isArrayOf(JsonNode value, FieldType type) {
    return value.isArray() && value.valueStream().allMatch(type::accepts);
  }

  private static boolean isDate(String text) {
    try {
      return text.length() == 10 && LocalDate.parse(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
