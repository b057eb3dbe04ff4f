package dev.lintel.delivery.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Judges a value that already has the right type; the answer is what is wrong with it. */
@FunctionalInterface
public interface FieldRule {

  /** Nothing more is asked. */
  FieldRule NONE = _ -> Optional.empty();

  Optional<String> complaint(JsonNode value);

  /** A rule with one message. */
  static FieldRule that(Predicate<JsonNode> right, String message) {
    return value -> right.test(value) ? Optional.empty() : Optional.of(message);
  }

  /** Text of a form, or a number whose digits have it. */
  static FieldRule text(String pattern, String message) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return that(value -> matches.test(value.asString()), message);
  }

  /** A number that is not smaller. */
  static FieldRule least(int least, String message) {
    BigDecimal bound = BigDecimal.valueOf(least);
    return that(value -> new BigDecimal(value.asString()).compareTo(bound) >= 0, message);
  }

  /** One of these texts. */
  static FieldRule oneOf(List<String> texts) {
    return that(
        value -> texts.contains(value.asString()), "must be one of " + String.join(", ", texts));
  }
}
