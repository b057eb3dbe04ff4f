package dev.lintel.benchmarks.contracts;

import dev.lintel.benchmarks.contracts.PricesBySql.Row;
import dev.lintel.catalogue.contracts.pricing.ContractPrices;
import dev.lintel.catalogue.contracts.pricing.PriceDetail;
import dev.lintel.catalogue.contracts.pricing.PriceQuestion;
import dev.lintel.catalogue.contracts.pricing.PriceSelection;
import dev.lintel.catalogue.contracts.pricing.PricedItem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether both sides answer the same, item by item.
 *
 * @param example an answer of both sides that differs; empty when none does
 */
public record Agreement(long prices, long differences, String example) {

  /** Compares the answers to so many questions. */
  public static Agreement of(ContractPrices prices, PricesBySql sql, Questions questions, int count)
      throws SQLException {
    long compared = 0;
    long differences = 0;
    String example = "";
    for (int turn = 0; turn < count; turn++) {
      PriceQuestion question = questions.ask();
      List<Integer> numbers = questions.numbers().stream().distinct().sorted().toList();
      List<Row> theirs = new ArrayList<>();
      for (int number : numbers) {
        theirs.addAll(sql.of(question, number));
      }
      List<Row> ours =
          prices.of(question, PriceSelection.ofItems(numbers)).stream()
              .map(Agreement::row)
              .toList();
      compared += ours.size();
      if (!ours.equals(theirs)) {
        differences++;
        example = ours + " / " + theirs;
      }
    }
    return new Agreement(compared, differences, example);
  }

  private static Row row(PricedItem price) {
    return new Row(
        price.contract(),
        price.supplier(),
        price.index().map(PriceDetail::value),
        price.purchase().map(PriceDetail::value),
        price.fullCost().map(PriceDetail::value),
        price.retail().map(PriceDetail::value));
  }
}
