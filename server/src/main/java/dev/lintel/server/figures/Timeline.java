package dev.lintel.server.figures;

import dev.lintel.properties.usage.Latencies;
import dev.lintel.properties.usage.UsageSlot;
import dev.lintel.properties.usage.Usages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Requests over time, in steps of one length without a gap.
 *
 * @param steps the oldest first
 */
public record Timeline(Period period, List<Step> steps) {
  private static final double MEDIAN = 0.5;
  private static final double SLOWEST_OF_A_HUNDRED = 0.99;

  public Timeline {
    steps = List.copyOf(steps);
  }

  /** The requests of a minute, an hour or so. */
  public record Step(Instant from, SortedMap<Integer, Long> byStatus, Latencies latencies) {

    static Step empty(Instant from) {
      return new Step(from, new TreeMap<>(), Latencies.NONE);
    }

    Step plus(UsageSlot slot) {
      var all = new TreeMap<>(byStatus);
      slot.byStatus().forEach((status, requests) -> all.merge(status, requests, Long::sum));
      return new Step(from, all, latencies.plus(slot.latencies()));
    }

    public long requests() {
      return latencies.requests();
    }

    /** How many were answered with a status from 100 times this on. */
    public long ofClass(int hundreds) {
      return byStatus.subMap(hundreds * 100, hundreds * 100 + 100).values().stream()
          .mapToLong(Long::longValue)
          .sum();
    }

    /** Those that were answered well; callers who left before count among them. */
    public long well() {
      return requests() - ofClass(4) - ofClass(5);
    }

    public Optional<Duration> median() {
      return latencies.quantile(MEDIAN).map(Latencies.Bracket::plotted);
    }

    public Optional<Duration> slowest() {
      return latencies.quantile(SLOWEST_OF_A_HUNDRED).map(Latencies.Bracket::plotted);
    }
  }

  /** What was used until now. */
  public static Timeline of(Usages.View usage, Period period, Instant now) {
    Instant first = period.first(now);
    return of(
        period.isOfMinutes() ? usage.minutesSince(first) : usage.hoursSince(first), period, now);
  }

  static Timeline of(List<UsageSlot> slots, Period period, Instant now) {
    Instant first = period.first(now);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < period.steps(); i++) {
      steps.add(Step.empty(first.plus(period.step().multipliedBy(i))));
    }
    for (UsageSlot slot : slots) {
      long place =
          Math.floorDiv(
              Duration.between(first, slot.from()).toSeconds(), period.step().toSeconds());
      if (place >= 0 && place < steps.size()) {
        steps.set((int) place, steps.get((int) place).plus(slot));
      }
    }
    return new Timeline(period, steps);
  }

  /** Those in which there was a request. */
  public List<Step> used() {
    return steps.stream().filter(step -> step.requests() > 0).toList();
  }

  /** All requests by status. */
  public SortedMap<Integer, Long> byStatus() {
    var all = new TreeMap<Integer, Long>();
    for (Step step : steps) {
      step.byStatus().forEach((status, requests) -> all.merge(status, requests, Long::sum));
    }
    return all;
  }

  public long requests() {
    return steps.stream().mapToLong(Step::requests).sum();
  }

  /** How long all of them took. */
  public Latencies latencies() {
    return steps.stream().map(Step::latencies).reduce(Latencies.NONE, Latencies::plus);
  }

  public String label(Step step) {
    return period.label(step.from());
  }
}
