package dev.lintel.properties.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the values of a list, and tells all wrong ones at once.
 *
 * @param most how many values there may be
 * @param split how one text is taken apart into values
 */
record ListReader<T>(ParameterType<T> type, int most, Function<String, List<String>> split)
    implements ParameterType.Reader<List<T>> {
  private static final int REFUSALS = 20;
  private static final int SHOWN_CHARACTERS = 40;

  @Override
  public List<T> read(String text) {
    return readAll(List.of(text));
  }

  @Override
  public List<T> readAll(List<String> texts) {
    var values = new ArrayList<T>();
    var refusals = new ArrayList<String>();
    for (String text : texts) {
      for (String part : split.apply(text)) {
        read(part.strip(), values, refusals);
      }
    }
    check(values, refusals);
    return List.copyOf(values);
  }

  private void read(String text, List<T> values, List<String> refusals) {
    if (text.isEmpty()) {
      return;
    }
    try {
      values.add(type.reader().read(text));
    } catch (IllegalArgumentException e) {
      refusals.add("'%s' %s".formatted(shortened(text), e.getMessage()));
    }
  }

  private void check(List<T> values, List<String> refusals) {
    int sent = values.size() + refusals.size();
    String tooMany = "must have at most %d values, has %d".formatted(most, sent);
    if (!refusals.isEmpty()) {
      throw new IllegalArgumentException(
          sent > most ? told(refusals) + "; " + tooMany : told(refusals));
    }
    if (values.isEmpty()) {
      throw new IllegalArgumentException("must have at least one value between its commas");
    }
    if (sent > most) {
      throw new IllegalArgumentException(tooMany);
    }
  }

  /** All wrong values at once, but no more of them than a reader would correct by hand. */
  private static String told(List<String> refusals) {
    String first = String.join("; ", refusals.subList(0, Math.min(REFUSALS, refusals.size())));
    return refusals.size() > REFUSALS
        ? "%s; and %d more".formatted(first, refusals.size() - REFUSALS)
        : first;
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
  }
}
