package dev.lintel.server.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Maps values from zero to a round number above the largest onto the height of a plot. */
record Scale(double top) {
  private static final int RULES = 4;
  private static final double[] ROUND = {1, 2, 4, 8, 10};

  /** The smallest round scale that holds a value. */
  static Scale upTo(double largest, double least) {
    double wanted = Math.max(largest, least);
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    for (double factor : ROUND) {
      if (factor * power >= wanted) {
        return new Scale(factor * power);
      }
    }
    return new Scale(10 * power);
  }

  double y(double value) {
    return Plot.BOTTOM - (Plot.BOTTOM - Plot.TOP) * value / top;
  }

  List<Plot.Rule> rules(DoubleFunction<String> text) {
    var rules = new ArrayList<Plot.Rule>();
    for (int i = 0; i <= RULES; i++) {
      double value = top * i / RULES;
      rules.add(new Plot.Rule(y(value), text.apply(value)));
    }
    return rules;
  }

  static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
