package dev.lintel.server.figures;

import dev.lintel.server.figures.Plot.Label;
import dev.lintel.server.figures.Plot.Shape;
import dev.lintel.server.figures.Timeline.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Draws timelines. */
public final class Plots {
  private static final double GAP = 0.15;
  private static final double DOT = 2.2;

  /** A plot with fewer requests would look as if there were many. */
  private static final double LEAST_REQUESTS = 4;

  private static final double LEAST_MILLIS = 1;

  private Plots() {}

  /** Requests as bars, those answered well below, those refused and failed above. */
  public static Plot requests(Timeline line, String id) {
    Scale scale =
        Scale.upTo(line.steps().stream().mapToLong(Step::requests).max().orElse(0), LEAST_REQUESTS);
    List<Shape> shapes =
        List.of(
            new Shape("well", bars(line, scale, _ -> 0L, Step::well)),
            new Shape("refused", bars(line, scale, Step::well, step -> step.ofClass(4))),
            new Shape(
                "failed",
                bars(line, scale, step -> step.well() + step.ofClass(4), step -> step.ofClass(5))));
    String told =
        "%s: %d requests, of which %d were refused with a status of 4xx and %d failed with 5xx."
            .formatted(
                line.period().title(),
                line.requests(),
                line.steps().stream().mapToLong(step -> step.ofClass(4)).sum(),
                line.steps().stream().mapToLong(step -> step.ofClass(5)).sum());
    return new Plot(id, "Requests over time", told, shapes, scale.rules(Plots::whole), times(line));
  }

  /** The median and the slowest of a hundred as lines. */
  public static Plot latencies(Timeline line, String id) {
    double slowest =
        line.steps().stream()
            .flatMap(step -> step.slowest().stream())
            .mapToDouble(Plots::millis)
            .max()
            .orElse(0);
    Scale scale = Scale.upTo(slowest, LEAST_MILLIS);
    List<Shape> shapes =
        List.of(
            new Shape("slowest", line(line, scale, Step::slowest)),
            new Shape("median", line(line, scale, Step::median)));
    return new Plot(
        id, "Time until the answer", told(line), shapes, scale.rules(Plots::time), times(line));
  }

  private static String told(Timeline line) {
    return line.latencies()
        .quantile(0.5)
        .map(half ->
            "%s: half of the requests took at most %s, and 99 of 100 at most %s."
                .formatted(
                    line.period().title(),
                    Shown.took(half.plotted()),
                    Shown.took(line.latencies().quantile(0.99).orElseThrow().plotted())))
        .orElse(line.period().title() + ": no requests.");
  }

  private static String bars(
      Timeline line, Scale scale, ToLongFunction<Step> below, ToLongFunction<Step> height) {
    var path = new StringBuilder();
    double width = width(line);
    for (int i = 0; i < line.steps().size(); i++) {
      Step step = line.steps().get(i);
      long high = height.applyAsLong(step);
      if (high > 0) {
        double from = scale.y(below.applyAsLong(step));
        double to = scale.y(below.applyAsLong(step) + high);
        path.append(
            String.format(
                Locale.ROOT,
                "M%.1f %.1fh%.1fV%.1fh%.1fz",
                x(line, i) + width * GAP / 2,
                from,
                width * (1 - GAP),
                to,
                -width * (1 - GAP)));
      }
    }
    return path.toString();
  }

  /** A line through the steps that have a value; a step between two without is a dot. */
  private static String line(Timeline line, Scale scale, Function<Step, Optional<Duration>> value) {
    var path = new StringBuilder();
    boolean drawing = false;
    for (int i = 0; i < line.steps().size(); i++) {
      Optional<Duration> at = value.apply(line.steps().get(i));
      if (at.isPresent()) {
        double x = x(line, i) + width(line) / 2;
        double y = scale.y(millis(at.get()));
        path.append(drawing ? "L" : "M").append(point(x, y));
        path.append(dot(x, y));
      }
      drawing = at.isPresent();
    }
    return path.toString();
  }

  /** A small circle around the present place, which it comes back to. */
  private static String dot(double x, double y) {
    return String.format(
        Locale.ROOT,
        "m%1$.1f 0a%2$.1f %2$.1f 0 1 0 %3$.1f 0a%2$.1f %2$.1f 0 1 0 %4$.1f 0M%5$s",
        -DOT,
        DOT,
        2 * DOT,
        -2 * DOT,
        point(x, y));
  }

  private static String point(double x, double y) {
    return Scale.coordinate(x) + " " + Scale.coordinate(y);
  }

  /** Five times below the axis, the first and the last at its ends. */
  private static List<Label> times(Timeline line) {
    var labels = new ArrayList<Label>();
    int steps = line.steps().size();
    for (int i = 0; i <= 4; i++) {
      int place = Math.min(steps - 1, i * steps / 4);
      labels.add(
          new Label(
              i == 4 ? Plot.RIGHT : x(line, place),
              line.label(line.steps().get(place)),
              i == 0 ? "start" : i == 4 ? "end" : "middle"));
    }
    return labels;
  }

  private static double x(Timeline line, int step) {
    return Plot.LEFT + step * width(line);
  }

  private static double width(Timeline line) {
    return (double) (Plot.RIGHT - Plot.LEFT) / line.steps().size();
  }

  private static double millis(Duration duration) {
    return duration.toNanos() / 1e6;
  }

  private static String whole(double value) {
    return value == Math.rint(value) ? Shown.number((long) value) : "";
  }

  private static String time(double millis) {
    return Shown.took(Duration.ofNanos((long) (millis * 1e6)));
  }
}
