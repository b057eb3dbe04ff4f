package dev.lintel.catalogue.supply.rules;

import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.references.ReferenceList;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an unpublished price must be like.
 *
 * @param currency the supplier's; each has one
 */
public record PriceRules(ReferenceLists lists, String currency) {

  private static final int DECIMALS = 4;

  /** Everything wrong with a price that is registered today; its shape is right. */
  public List<FieldFault> check(Given price, LocalDate today) {
    FaultList faults = new FaultList();
    BigDecimal amount = price.decimal("price").orElseThrow().stripTrailingZeros();
    faults.when(amount.signum() <= 0, "price", "must be greater than 0");
    faults.when(amount.scale() > DECIMALS, "price", "May have at most four decimals.");
    PriceCalendar.fault(price.date("fromDate").orElseThrow(), today)
        .ifPresent(message -> faults.add(new FieldFault("fromDate", message)));
    String given = price.text("currency");
    faults.when(
        !given.isEmpty() && !lists.has(ReferenceList.CURRENCIES, given),
        "currency",
        "'%s' is not in the reference list currencies; take a name from it.".formatted(given));
    faults.when(
        !given.isEmpty() && !given.equals(currency),
        "currency",
        "is set for the supplier and must be %s, or left out".formatted(currency));
    return faults.all();
  }
}
