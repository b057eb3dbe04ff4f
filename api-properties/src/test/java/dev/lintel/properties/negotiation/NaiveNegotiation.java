package dev.lintel.properties.negotiation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An independent reading of RFC 9110, section 12.5.1, with regular expressions and no thought of
 * speed: what the header means by the grammar, plus the house's rules for ties.
 */
final class NaiveNegotiation {
  private static final String TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
  private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final String PARAMETER = TOKEN + "=(?:" + TOKEN + "|" + QUOTED + ")";
  private static final Pattern ELEMENT =
      Pattern.compile(
          "(\\*/\\*|(?!\\*/)"
              + TOKEN
              + "/"
              + TOKEN
              + ")((?:[ \\t]*;[ \\t]*(?:"
              + PARAMETER
              + ")?)*)");
  private static final Pattern ONE_PARAMETER =
      Pattern.compile("(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + ")");

  private record Range(String type, TreeMap<String, String> parameters, BigDecimal q, int place) {
    int narrowness() {
      int stars = type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
      return stars * 100 + parameters.size();
    }

    boolean matches(MediaType offered) {
      String plain = offered.type() + "/" + offered.subtype();
      boolean typed =
          type.equals("*/*")
              || type.equals(plain)
              || type.endsWith("/*") && plain.startsWith(type.replace("*", ""));
      return typed
          && parameters.entrySet().stream()
              .allMatch(entry ->
                  entry.getValue().equalsIgnoreCase(offered.parameters().get(entry.getKey())));
    }
  }

  private NaiveNegotiation() {}

  static Optional<String> choose(String header, List<Format> offers) {
    List<Range> ranges = ranges(header);
    Format best = null;
    BigDecimal bestQ = BigDecimal.ZERO;
    int bestPlace = 0;
    for (Format offer : offers) {
      for (Range range : deciding(ranges, offer)) {
        int more = range.q().compareTo(bestQ);
        if (more > 0 || more == 0 && best != null && range.place() < bestPlace) {
          best = offer;
          bestQ = range.q();
          bestPlace = range.place();
        }
      }
    }
    return Optional.ofNullable(best).map(Format::name);
  }

  private static List<Range> deciding(List<Range> ranges, Format offer) {
    var deciding = new ArrayList<Range>();
    narrowest(ranges, offer.mediaType()).ifPresent(deciding::add);
    for (MediaType also : offer.alsoAnswers()) {
      narrowest(ranges, also).filter(range -> !range.type().equals("*/*")).ifPresent(deciding::add);
    }
    return deciding;
  }

  private static Optional<Range> narrowest(List<Range> ranges, MediaType type) {
    Range found = null;
    for (Range range : ranges) {
      if (range.matches(type) && (found == null || range.narrowness() > found.narrowness())) {
        found = range;
      }
    }
    return Optional.ofNullable(found);
  }

  private static List<Range> ranges(String header) {
    var ranges = new ArrayList<Range>();
    int place = 0;
    for (String element : header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
      range(element.strip(), place++).ifPresent(ranges::add);
    }
    return ranges.isEmpty()
        ? List.of(new Range("*/*", new TreeMap<>(), BigDecimal.ONE, 0))
        : ranges;
  }

  private static Optional<Range> range(String element, int place) {
    Matcher matcher = ELEMENT.matcher(element);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var parameters = new TreeMap<String, String>();
    Matcher each = ONE_PARAMETER.matcher(matcher.group(2));
    while (each.find()) {
      String name = each.group(1).toLowerCase(Locale.ROOT);
      if (parameters.put(name, unquoted(each.group(2))) != null) {
        return Optional.empty();
      }
    }
    String q = Optional.ofNullable(parameters.remove("q")).orElse("1");
    parameters.remove("charset");
    return q.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?")
        ? Optional.of(
            new Range(
                matcher.group(1).toLowerCase(Locale.ROOT), parameters, new BigDecimal(q), place))
        : Optional.empty();
  }

  private static String unquoted(String value) {
    return value.startsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }
}
