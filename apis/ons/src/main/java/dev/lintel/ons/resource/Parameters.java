package dev.lintel.ons.resource;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.longInteger;
import static dev.lintel.properties.profile.ParameterTypes.repeated;
import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Period;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** The parameters that many operations share. */
public final class Parameters {
  private static final int MOST_IDS = 1_000;
  public static final int LONGEST_LIST = 1_000;
  private static final int USUAL_LIMIT = 10;
  private static final int LONGEST_TEXT = 200;
  private static final String TIME = "a time such as 2026-01-31T12:00:00.000+01:00";

  /** Years have four digits, wherever a time is written. */
  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-30T23:59:59Z");

  public static final Parameter<List<Long>> IDS = ids("id");
  public static final Parameter<Integer> LIMIT =
      Parameter.query("limit", integer(0, LONGEST_LIST), "How many are answered at most.")
          .orElse(USUAL_LIMIT);
  public static final Parameter<Integer> OFFSET =
      Parameter.query("offset", integer(0, Integer.MAX_VALUE), "How many are left out first.")
          .orElse(0);
  public static final Parameter<String> QUERY =
      Parameter.query("query", text(LONGEST_TEXT), "Beginnings of words, with spaces between.")
          .orElse("");
  public static final Parameter<LocalDate> VALID_FROM =
      Parameter.query("valid_from", day(), "The first day that counts.");
  public static final Parameter<LocalDate> VALID_TO =
      Parameter.query("valid_to", day(), "The last day that counts.");

  /** The same, where both are needed. */
  public static final Parameter<LocalDate> FROM = VALID_FROM.mandatory();

  public static final Parameter<LocalDate> TO = VALID_TO.mandatory();
  public static final Parameter<LocalDate> DATE =
      Parameter.query("date", day(), "The day that counts; without it, the present one.");
  public static final Parameter<UUID> UUID_IN_PATH = Parameter.path("uuid", uuid(), "The UUID.");

  private Parameters() {}

  /** Ids in the query, as in {@code id=1&id=2}. */
  public static Parameter<List<Long>> ids(String name) {
    return Parameter.query(
        name, repeated(number(), MOST_IDS), "Ids, each in a parameter of its own.");
  }

  /** A choice in the query that is not made where it is left out. */
  public static Parameter<Boolean> flag(String name, String description) {
    return Parameter.query(name, ParameterTypes.flag(), description).orElse(false);
  }

  /** An id in the path. */
  public static Parameter<Long> id(String name) {
    return Parameter.path(name, number(), "An id.");
  }

  /** A text in the path, such as a number that people know. */
  public static Parameter<String> name(String name) {
    return Parameter.path(name, text(LONGEST_TEXT), "The value that is looked for.");
  }

  /** A text in the query. */
  public static Parameter<String> word(String name, String description) {
    return Parameter.query(name, text(LONGEST_TEXT), description);
  }

  /** An id: a whole number of at most 64 bits. */
  public static ParameterType<Long> number() {
    return longInteger(1, Long.MAX_VALUE);
  }

  /** A UUID in its usual form. */
  public static ParameterType<UUID> uuid() {
    String name = "a UUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301";
    return new ParameterType<>(
        name,
        ParameterType.Shape.of("string").withFormat("uuid"),
        text -> {
          if (text.length() != "3f2504e0-4f89-41d3-9a0c-0305e82c3301".length()) {
            throw new IllegalArgumentException("must be " + name);
          }
          try {
            return UUID.fromString(text);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be " + name, e);
          }
        });
  }

  /** A time; one without an offset is the Netherlands'. */
  public static ParameterType<Instant> time() {
    return new ParameterType<>(
        TIME, ParameterType.Shape.of("string").withFormat("date-time"), Parameters::time);
  }

  /** The part of a list that is asked for by limit and offset. */
  public static Page page(Call call) {
    return new Page(call.get(OFFSET), call.get(LIMIT));
  }

  /** The days that are asked for by valid_from and valid_to. */
  public static Period period(Call call) {
    return period(call, VALID_FROM, VALID_TO);
  }

  /**
   * The days that two parameters ask for. "400: the combination of query params is invalid" if the
   * last is before the first.
   */
  public static Period period(Call call, Parameter<LocalDate> first, Parameter<LocalDate> last) {
    Period days = Period.of(call.find(first).orElse(null), call.find(last).orElse(null));
    if (days.last().isBefore(days.first())) {
      throw Errors.invalid(last.name(), days.last(), "must not be before " + days.first());
    }
    return days;
  }

  /**
   * A plus in a query means a space to many decoders, so a space may stand for the offset's sign.
   */
  private static Instant time(String text) {
    Instant time = anyTime(text.replace(' ', '+'));
    if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
      throw new IllegalArgumentException("must be " + TIME);
    }
    return time;
  }

  private static Instant anyTime(String plus) {
    try {
      return plus.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)")
          ? OffsetDateTime.parse(plus).toInstant()
          : LocalDateTime.parse(plus).atZone(Documents.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be " + TIME, e);
    }
  }
}
