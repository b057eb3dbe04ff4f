package dev.lintel.delivery.judging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells why a row cannot be read, in plain words: the parser's own speak of its settings. */
final class Unreadable {
  private static final Pattern TWICE = Pattern.compile("Duplicate [^\"']*[\"']([^\"']*)[\"'].*");

  private Unreadable() {}

  static String complaint(JacksonException broken) {
    String reason = reason(broken);
    return broken.getLocation() == null || broken.getLocation().getColumnNr() < 1
        ? "must be JSON: " + reason
        : "must be JSON: %s (column %d of the row)"
            .formatted(reason, broken.getLocation().getColumnNr());
  }

  private static String reason(JacksonException broken) {
    String message = broken.getOriginalMessage().lines().findFirst().orElse("");
    Matcher twice = TWICE.matcher(message);
    if (broken instanceof UnexpectedEndOfInputException) {
      return "it ends too early";
    }
    if (broken instanceof StreamConstraintsException) {
      return "it nests too deep, or a name, text or number in it is too long";
    }
    if (twice.matches()) {
      return "it has the field \"%s\" twice".formatted(twice.group(1));
    }
    return message.startsWith("Trailing token")
        ? "something follows its end"
        : "something is written here that JSON does not have";
  }
}
