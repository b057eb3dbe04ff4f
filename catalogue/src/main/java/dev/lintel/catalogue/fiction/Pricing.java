package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemType;
import dev.lintel.catalogue.prices.Price;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The index prices of items and their history: each begins on the first of a month and ends where
 * the next begins.
 */
final class Pricing {

  private static final String INDEX = "INDEX";

  private final long seed;
  private final LocalDate thisMonth;

  Pricing(long seed, Instant now) {
    this.seed = seed;
    thisMonth = LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
  }

  List<Price> of(int index, Item item) {
    if (item.type() == ItemType.SPECIAL || item.type() == ItemType.SERVICE) {
      return List.of();
    }
    Dice dice = new Dice(seed, "price", index);
    BigDecimal amount = BigDecimal.valueOf(dice.between(990, 250_000), 2);
    LocalDate from = thisMonth.minusMonths(dice.between(6, 40));
    List<Price> prices = new ArrayList<>();
    for (int turn = dice.between(0, 2); turn >= 0; turn--) {
      LocalDate next = from.plusMonths(dice.between(2, 9));
      boolean last = turn == 0;
      prices.add(
          price(item, amount, from, last ? Optional.empty() : Optional.of(next.minusDays(1))));
      from = next;
      amount = raised(amount, dice);
    }
    return prices;
  }

  private static BigDecimal raised(BigDecimal amount, Dice dice) {
    return amount
        .multiply(BigDecimal.valueOf(100L + dice.between(1, 6)))
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }

  private static Price price(Item item, BigDecimal amount, LocalDate from, Optional<LocalDate> to) {
    return new Price(
        item.number(),
        item.owner().number(),
        INDEX,
        amount,
        "NOK",
        item.trade().priceUnit(),
        from,
        to);
  }
}
