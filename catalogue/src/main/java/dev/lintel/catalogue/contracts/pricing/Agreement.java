package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Contract;
import java.time.Instant;
import java.util.Comparator;

/**
 * An approved contract with its conditions in a book.
 *
 * @param currency interned, as {@link Names} are
 */
record Agreement(Contract contract, Span span, String currency, RuleBook book)
    implements Ranked.Spanned {

  /**
   * Which contract goes first: one agreed on directly, one that begins later, one approved later,
   * one with a higher number.
   */
  static final Comparator<Agreement> RANK =
      Comparator.comparing((Agreement each) -> each.contract().parties().direct())
          .thenComparingInt(each -> each.span().first())
          .thenComparing(each -> each.contract().history().approved().orElse(Instant.MIN))
          .thenComparingLong(each -> each.contract().number())
          .reversed();

  static Agreement of(Contract contract) {
    return new Agreement(
        contract,
        Span.of(contract.validity()),
        contract.currency().intern(),
        new RuleBook(contract));
  }
}
