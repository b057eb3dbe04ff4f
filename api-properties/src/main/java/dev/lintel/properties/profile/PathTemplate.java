package dev.lintel.properties.profile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path with variables in braces, such as {@code /api/v{version}/items/{number}}. The variable
 * {@code version} stands for the versions in which the route is served; every other one is a path
 * parameter of one segment.
 */
public record PathTemplate(String text, List<Segment> segments) {
  public static final String VERSION = "version";

  private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

  /** The path of what stands at the server's address itself; its one segment is empty. */
  private static final String ROOT = "/";

  /** One part of a path between two slashes. */
  public sealed interface Segment {}

  /** A part that must be there as it stands. */
  public record Literal(String text) implements Segment {}

  /** A part that the caller fills in. */
  public record Variable(String name) implements Segment {}

  public PathTemplate {
    segments = List.copyOf(segments);
  }

  public static PathTemplate of(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("A path template begins with a slash: " + text);
    }
    return text.equals(ROOT)
        ? new PathTemplate(ROOT, List.of(new Literal("")))
        : new PathTemplate(text, split(text).stream().map(PathTemplate::segment).toList());
  }

  /** The template with the version's number in its place, as text. */
  public String inVersion(int version) {
    return text.replace("{" + VERSION + "}", Integer.toString(version));
  }

  public boolean isVersioned() {
    return text.contains("{" + VERSION + "}");
  }

  public List<String> variables() {
    return segments.stream()
        .filter(Variable.class::isInstance)
        .map(segment -> ((Variable) segment).name())
        .toList();
  }

  /** The segments of a path, in order. */
  public static List<String> split(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  private static Segment segment(String text) {
    if (VARIABLE.matcher(text).matches()) {
      return new Variable(text.substring(1, text.length() - 1));
    }
    if (text.isEmpty() || !text.replace("{" + VERSION + "}", "").matches("[^{}]*")) {
      throw new IllegalArgumentException("Neither a name nor a {variable}: '" + text + "'");
    }
    return new Literal(text);
  }
}
