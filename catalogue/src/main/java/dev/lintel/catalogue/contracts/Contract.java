package dev.lintel.catalogue.contracts;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A discount agreement of a supplier, its owner, with a receiver (Kontrakt, "Data model for
 * contracts"). Byggtjeneste does not judge what parties agree on, and neither does this record.
 *
 * @param number the contract's number, unique
 * @param text what the parties call it; may be empty
 * @param currency of amounts and net prices, ISO 4217
 * @param validity the days on which it is in force
 * @param conditions in the order in which they were registered
 */
public record Contract(
    long number,
    Parties parties,
    String text,
    String currency,
    Validity validity,
    History history,
    List<Condition> conditions) {

  public Contract {
    text = requireNonNullElse(text, "");
    validity = requireNonNullElse(validity, Validity.ALWAYS);
    conditions = List.copyOf(requireNonNullElse(conditions, List.of()));
  }

  /** The participant whose items it is about: the owner, whoever passed it on. */
  public int supplier() {
    return parties.owner();
  }

  /** As a participant sees it: mark-ups are the receiver's own and nobody else's to see. */
  public Contract seenBy(int participant) {
    return participant == parties.receiver()
        ? this
        : keeping(condition -> condition.purpose() == Purpose.PURCHASE);
  }

  /** Without the conditions that are switched off or ended before a day. */
  public Contract activeOn(LocalDate day) {
    return keeping(condition -> condition.active() && !condition.validity().endsBefore(day));
  }

  /** What it says of itself alone. */
  public Contract withoutConditions() {
    return new Contract(number, parties, text, currency, validity, history, List.of());
  }

  /** The same, last modified then. */
  public Contract modifiedAt(Instant instant) {
    History dated = new History(history.created(), history.sent(), history.approved(), instant);
    return new Contract(number, parties, text, currency, validity, dated, conditions);
  }

  private Contract keeping(Predicate<Condition> kept) {
    return new Contract(
        number,
        parties,
        text,
        currency,
        validity,
        history,
        conditions.stream().filter(kept).toList());
  }
}
