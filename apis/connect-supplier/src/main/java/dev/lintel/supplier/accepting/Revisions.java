package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Revisions as entity tags (RFC 9110, section 8.8.3): that of a GET is what If-Match names. */
public final class Revisions {
  /** One strong tag; another process's tag is as good as any, and matches nothing. */
  private static final Pattern TAG = Pattern.compile("\"([^\"]*)\"");

  private static final long NONE = -1;

  private Revisions() {}

  public static Answer tagged(Answer answer, long revision) {
    return answer.withHeader("ETag", "\"" + revision + "\"");
  }

  /** The revision that a change expects; a star expects any. */
  static OptionalLong expected(Request request) {
    Optional<String> header = request.headers().joined("If-Match").map(String::strip);
    if (header.isEmpty() || header.get().equals("*")) {
      return OptionalLong.empty();
    }
    Matcher tag = TAG.matcher(header.get());
    if (!tag.matches()) {
      throw Problem.invalid(
              List.of(new Fault("If-Match", "must be the one ETag of the GET answer, or *")))
          .asException();
    }
    return OptionalLong.of(revision(tag.group(1)));
  }

  private static long revision(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : NONE;
  }
}
