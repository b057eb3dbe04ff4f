package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Revisions as entity tags (RFC 9110, section 8.8.3): those of GETs are what If-Match names. */
public final class Revisions {
  /** An element of a list, which may be empty, up to its comma or the end. */
  private static final Pattern ELEMENT =
      Pattern.compile("\\s*+(?:(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*+)\"\\s*+)?(?:,|$)");

  private static final Pattern REVISION = Pattern.compile("[0-9]{1,18}");

  private Revisions() {}

  public static Answer tagged(Answer answer, long revision) {
    return answer.withHeader("ETag", "\"" + revision + "\"");
  }

  /**
   * The revisions of which a change expects one; empty where any does. Tags are compared strongly
   * (section 13.1.1), so a weak one fits nothing, and neither does another server's.
   */
  static Optional<Set<Long>> expected(Request request) {
    return request
        .headers()
        .joined("If-Match")
        .map(String::strip)
        .filter(text -> !text.equals("*"))
        .map(Revisions::revisions);
  }

  private static Set<Long> revisions(String text) {
    Set<Long> revisions = new HashSet<>();
    Matcher element = ELEMENT.matcher(text);
    int place = 0;
    boolean any = false;
    while (place < text.length()) {
      if (!element.region(place, text.length()).lookingAt()) {
        throw refused();
      }
      String tag = element.group(2);
      any |= tag != null;
      if (tag != null && element.group(1) == null && REVISION.matcher(tag).matches()) {
        revisions.add(Long.valueOf(tag));
      }
      place = element.end();
    }
    if (!any) {
      throw refused();
    }
    return revisions;
  }

  private static ProblemException refused() {
    return Problem.invalid(
            List.of(
                new Fault("If-Match", "must be the ETag of a GET answer, several of them, or *")))
        .asException();
  }
}
