package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterType.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request in a line that may be kept: its method, path and query. Of the query, only numbers,
 * days, true or false, and words that the route itself lists keep their values; all others may be
 * secrets or somebody's own, and stand as three dots.
 */
final class SampleRequest {
  private static final String HIDDEN = "...";
  private static final int MOST_PARAMETERS = 30;

  private SampleRequest() {}

  static String of(Request request, Match match) {
    String query =
        request.query().values().entrySet().stream()
            .limit(MOST_PARAMETERS)
            .map(sent -> text(sent, match))
            .collect(Collectors.joining("&"));
    String line = request.method() + " " + request.path();
    return query.isEmpty() ? line : line + "?" + query;
  }

  private static String text(Map.Entry<String, List<String>> sent, Match match) {
    String value = sent.getValue().isEmpty() ? "" : sent.getValue().getFirst();
    boolean open =
        match.route().parameters().stream()
            .filter(parameter -> match.seen(parameter).name().equals(sent.getKey()))
            .anyMatch(parameter -> isOpen(parameter, value));
    return sent.getKey() + "=" + (open ? value : HIDDEN);
  }

  /** A value is open if it is what the parameter takes, and that cannot be a secret. */
  private static boolean isOpen(Parameter<?> parameter, String value) {
    Shape shape = parameter.type().shape();
    return shape.choices().stream().anyMatch(value::equalsIgnoreCase)
        || shape.type().equals("integer") && value.matches("-?[0-9]{1,19}")
        || shape.type().equals("boolean") && value.matches("(?i)true|false")
        || shape.format().filter("date"::equals).isPresent() && value.matches("[0-9-]{10}");
  }
}
