package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a caller calls a request, so that sending it again does nothing more. */
final class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,200}");

  private IdempotencyKey() {}

  /** The key; it may stand in quotation marks, as a text of structured fields does (RFC 9651). */
  static Optional<String> of(Request request) {
    return request.headers().joined(HEADER).map(IdempotencyKey::unquoted).map(IdempotencyKey::sane);
  }

  private static String unquoted(String text) {
    String key = text.strip();
    return key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")
        ? key.substring(1, key.length() - 1)
        : key;
  }

  private static String sane(String key) {
    if (!VISIBLE.matcher(key).matches()) {
      throw Problem.invalid(
              List.of(new Fault(HEADER, "must have 1 to 200 visible characters, such as a UUID")))
          .asException();
    }
    return key;
  }
}
