package dev.lintel.benchmarks.contracts;

import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.contracts.pricing.PriceQuestion;
import dev.lintel.catalogue.contracts.pricing.PriceSelection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Asks for everything once, so that all is remembered that there is room for. */
public final class Filling {

  private static final int AT_ONCE = 1_000;

  private Filling() {}

  /** Asks for each item as one receiver, and for an item of each supplier as all of them. */
  public static void fill(ContractPrices prices, ContractSet set, LocalDate day) {
    int[] items = set.items();
    for (int from = 0; from < items.length; from += AT_ONCE) {
      int to = Math.min(items.length, from + AT_ONCE);
      ask(prices, set.receivers().getFirst(), day, Arrays.stream(items, from, to));
    }
    for (int receiver : set.receivers()) {
      ask(
          prices,
          receiver,
          day,
          set.goods().stream().mapToInt(each -> each.items().getFirst().number()));
    }
  }

  private static void ask(ContractPrices prices, int receiver, LocalDate day, IntStream numbers) {
    List<Integer> items = numbers.boxed().toList();
    prices.of(
        new PriceQuestion(receiver, day, Questions.ORDER, false), PriceSelection.ofItems(items));
  }
}
