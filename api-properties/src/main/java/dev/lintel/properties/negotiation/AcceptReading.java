package dev.lintel.properties.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the elements of an Accept header, leaving out what is broken. */
final class AcceptReading {
  static final int FULL_WEIGHT = 1_000;

  private static final int LONGEST = 8_192;
  private static final int MOST_ELEMENTS = 100;
  private static final Pattern LONE_ASTERISK = Pattern.compile("\\*[ \\t]*;.*");
  private static final Pattern WEIGHT = Pattern.compile("0?\\.[0-9]{0,3}|0|1(\\.0{0,3})?");

  private AcceptReading() {}

  static List<AcceptedRange> read(String header) {
    var ranges = new ArrayList<AcceptedRange>();
    List<String> elements = ElementSplitting.split(header, LONGEST, MOST_ELEMENTS);
    for (int position = 0; position < elements.size(); position++) {
      element(elements.get(position), position).ifPresent(ranges::add);
    }
    return ranges;
  }

  private static Optional<AcceptedRange> element(String element, int position) {
    return MediaType.parse(anything(element))
        .flatMap(type ->
            weight(type)
                .map(weight ->
                    new AcceptedRange(type.without("q").without("charset"), weight, position)));
  }

  /** The asterisk alone that some clients send for anything. */
  private static String anything(String element) {
    String text = element.strip();
    boolean lone = text.equals("*") || LONE_ASTERISK.matcher(text).matches();
    return lone ? "*/" + text : text;
  }

  /** The weight in thousandths; empty if it is broken. */
  private static Optional<Integer> weight(MediaType type) {
    Optional<String> sent = type.parameter("q");
    if (sent.isEmpty()) {
      return Optional.of(FULL_WEIGHT);
    }
    return sent.filter(text -> WEIGHT.matcher(text).matches())
        .filter(text -> !text.equals("."))
        .map(text -> (int) Math.round(Double.parseDouble(text) * FULL_WEIGHT));
  }
}
