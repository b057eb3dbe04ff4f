package dev.lintel.supplier.conventions;

import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType;
import dev.lintel.properties.profile.ParameterType.Shape;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** The parameters that several routes take. */
public final class Parameters {
  /** Longest time, in seconds, for which an answer is held. */
  public static final int LONGEST_WAIT = 60;

  private static final int MOST_LISTED = 1_000;
  private static final int USUALLY_LISTED = 100;
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  public static final Parameter<Integer> NOBB_NUMBER =
      Parameter.path("nobbNumber", number("a NOBB number of 8 digits"), "The item's NOBB number.");
  public static final Parameter<Integer> MODULE_NUMBER =
      Parameter.path("number", number("a module number of 8 digits"), "The module's number.");
  public static final Parameter<UUID> PART =
      Parameter.path("id", uuid(), "The identifier that the list or the status tells.");
  public static final Parameter<UUID> OPERATION =
      Parameter.path("id", uuid(), "The identifier that the accepted request was answered.");
  public static final Parameter<Integer> WAIT =
      Parameter.query(
              "wait",
              integer(0, LONGEST_WAIT),
              "Seconds for which the answer waits for the operation's end.")
          .orElse(0);
  public static final Parameter<Integer> LIMIT =
      Parameter.query("limit", integer(1, MOST_LISTED), "Most entries of the answer.")
          .orElse(USUALLY_LISTED);
  public static final Parameter<String> PAGE_TOKEN =
      Parameter.query(
          "pageToken",
          text(2_000),
          "The `nextPageToken` of the page before, with the same filters and limit.");

  private Parameters() {}

  private static ParameterType<Integer> number(String name) {
    Shape shape = Shape.of("integer").withFormat("int32").withRange(10_000_000, 99_999_999);
    return new ParameterType<>(
        name,
        shape,
        text -> {
          if (!text.matches("[1-9][0-9]{7}")) {
            throw new IllegalArgumentException("must be " + name);
          }
          return Integer.parseInt(text);
        });
  }

  private static ParameterType<UUID> uuid() {
    String name = "a UUID such as 123e4567-e89b-12d3-a456-426614174000";
    return new ParameterType<>(
        name,
        Shape.of("string").withFormat("uuid"),
        text -> {
          String lower = text.toLowerCase(Locale.ROOT);
          if (!UUID_TEXT.matcher(lower).matches()) {
            throw new IllegalArgumentException("must be " + name);
          }
          return UUID.fromString(lower);
        });
  }
}
