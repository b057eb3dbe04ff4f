package dev.lintel.benchmarks.contracts;

import dev.lintel.catalogue.contracts.pricing.Order;
import dev.lintel.catalogue.contracts.pricing.PriceQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Questions for 20 items at random by a receiver at random, for one order and one day. */
public final class Questions {

  /** As many as one request may name. */
  public static final int ITEMS = 20;

  public static final Order ORDER = new Order(BigDecimal.TEN, "", "7010", "");

  private final int[] items;
  private final List<Integer> receivers;
  private final LocalDate day;
  private final RandomGenerator random;

  public Questions(int[] items, List<Integer> receivers, LocalDate day, RandomGenerator random) {
    this.items = items;
    this.receivers = receivers;
    this.day = day;
    this.random = random;
  }

  /** Whose question is next. */
  public PriceQuestion ask() {
    int receiver = receivers.get(random.nextInt(receivers.size()));
    return new PriceQuestion(receiver, day, ORDER, false);
  }

  /** Item numbers for it. */
  public List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>(ITEMS);
    for (int place = 0; place < ITEMS; place++) {
      numbers.add(items[random.nextInt(items.length)]);
    }
    return numbers;
  }
}
