package dev.lintel.delivery.judging;

import dev.lintel.delivery.kinds.FieldRule;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A single value: its type, then its rule. Numbers may come as texts and texts as numbers. */
record ScalarShape(Type type, FieldRule rule) implements ValueShape {
  private static final int LONGEST_TEXT = 32_000;
  private static final int MOST_DIGITS = 15;

  /** A type of value with the words for it. */
  record Type(Predicate<JsonNode> accepts, String complaint) {}

  private static final Type TEXT =
      new Type(ScalarShape::isText, "must be a text of at most 32,000 characters without U+0000");
  private static final Type WHOLE = new Type(ScalarShape::isWhole, "must be a whole number");
  private static final Type LONG = new Type(ScalarShape::isLong, "must be a whole number");
  private static final Type NUMBER =
      new Type(
          ScalarShape::isNumber,
          "must be a number with at most 15 digits on each side of the point");
  private static final Type TRUTH = new Type(JsonNode::isBoolean, "must be true or false");
  private static final Type DATE =
      new Type(parsed(WireTimes::date), "must be a date such as 2026-01-31");
  private static final Type INSTANT =
      new Type(parsed(WireTimes::instant), "must be a time such as 2026-01-31T12:00:00Z");
  private static final Type GUID = new Type(ScalarShape::isGuid, "must be a UUID");

  private static final Map<Class<?>, Type> TYPES =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(int.class, WHOLE),
          Map.entry(Integer.class, WHOLE),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(BigDecimal.class, NUMBER),
          Map.entry(boolean.class, TRUTH),
          Map.entry(LocalDate.class, DATE),
          Map.entry(Instant.class, INSTANT),
          Map.entry(UUID.class, GUID));

  static ScalarShape of(Class<?> type, FieldRule rule) {
    return new ScalarShape(TYPES.get(type), rule);
  }

  @Override
  public void judge(JsonNode value, String path, RowFaults faults) {
    if (type.accepts().test(value)) {
      rule.complaint(value).ifPresent(complaint -> faults.add(path, complaint));
    } else {
      faults.add(path, type.complaint());
    }
  }

  /** PostgreSQL keeps no U+0000, and UTF-8 no half of a pair. */
  private static boolean isText(JsonNode value) {
    if (value.isIntegralNumber()) {
      return true;
    }
    String text = value.stringValue("\0");
    return text.length() <= LONGEST_TEXT
        && text.chars().allMatch(each -> each != 0)
        && text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
  }

  private static boolean isWhole(JsonNode value) {
    return value.isString()
        ? value.stringValue().matches("-?[0-9]{1,9}")
        : value.isIntegralNumber() && value.canConvertToInt();
  }

  private static boolean isLong(JsonNode value) {
    return value.isString()
        ? value.stringValue().matches("-?[0-9]{1,18}")
        : value.isIntegralNumber() && value.canConvertToLong();
  }

  private static boolean isNumber(JsonNode value) {
    if (!value.isNumber()) {
      return false;
    }
    BigDecimal number = value.decimalValue();
    return number.scale() >= -MOST_DIGITS
        && number.scale() <= MOST_DIGITS
        && number.precision() - number.scale() <= MOST_DIGITS;
  }

  private static boolean isGuid(JsonNode value) {
    return value.isString()
        && value.stringValue().matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private static Predicate<JsonNode> parsed(Consumer<String> reading) {
    return value -> {
      if (!value.isString()) {
        return false;
      }
      try {
        reading.accept(value.stringValue());
        return true;
      } catch (DateTimeException e) {
        return false;
      }
    };
  }
}
