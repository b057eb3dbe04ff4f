package dev.lintel.journeys.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in the text format of Prometheus, version 0.0.4. */
public record Prometheus(List<Figure> figures) {

  private static final Pattern LINE =
      Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)");
  private static final Pattern LABEL =
      Pattern.compile("([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\.)*)\",?");

  /** One line. */
  public record Figure(String name, Map<String, String> labels, double value) {
    boolean has(Map<String, String> wanted) {
      return labels.entrySet().containsAll(wanted.entrySet());
    }
  }

  /** Reads all lines; one that is not of the format fails. */
  public static Prometheus parse(String text) {
    return new Prometheus(
        text.lines().filter(line -> !line.startsWith("#")).map(Prometheus::figure).toList());
  }

  /** The sum of the figures of a name that have these labels. */
  public double sum(String name, Map<String, String> labels) {
    return figures.stream()
        .filter(figure -> figure.name().equals(name) && figure.has(labels))
        .mapToDouble(Figure::value)
        .sum();
  }

  private static Figure figure(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new AssertionError("Not a line of Prometheus: " + line);
    }
    String value = matcher.group(3).replace("+Inf", "Infinity").replace("-Inf", "-Infinity");
    return new Figure(matcher.group(1), labels(matcher.group(2)), Double.parseDouble(value));
  }

  private static Map<String, String> labels(String text) {
    Map<String, String> labels = new HashMap<>();
    Matcher matcher = LABEL.matcher(text == null ? "" : text);
    while (matcher.find()) {
      labels.put(matcher.group(1), matcher.group(2));
    }
    return labels;
  }
}
