package dev.lintel.supplier.applying;

import dev.lintel.catalogue.supply.Result;
import dev.lintel.catalogue.supply.Supply;
import dev.lintel.properties.operations.Operation;
import dev.lintel.properties.operations.OperationHandler;
import dev.lintel.properties.operations.Outcome;
import dev.lintel.supplier.conventions.ChangeKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Applies accepted operations of all kinds, as many at once as one supplier has in a row. */
public final class ChangeHandler implements OperationHandler {

  private final Supply supply;

  private ChangeHandler(Supply supply) {
    this.supply = supply;
  }

  /** The handler of every kind, under the name of each. */
  public static Map<String, OperationHandler> byKind(Supply supply) {
    var handler = new ChangeHandler(supply);
    Map<String, OperationHandler> handlers = new HashMap<>();
    for (ChangeKind kind : ChangeKind.values()) {
      handlers.put(kind.stored(), handler);
    }
    return handlers;
  }

  /** Several suppliers publish the same items; those of a batch come in no order of theirs. */
  @Override
  public void begin(Connection connection, List<Operation> operations) throws SQLException {
    List<Integer> items =
        operations.stream()
            .filter(each -> each.target().kind().equals(ChangeKind.PUBLISH_ITEM.stored()))
            .map(each -> new ChangeReading(each).number())
            .toList();
    if (items.size() > 1) {
      supply.lock(connection, items);
    }
  }

  /** An account may have begun to act for another participant meanwhile. */
  @Override
  public List<Outcome> apply(Connection connection, List<Operation> operations)
      throws SQLException {
    List<ChangeReading> readings = operations.stream().map(ChangeReading::new).toList();
    List<Outcome> outcomes = new ArrayList<>(readings.size());
    while (outcomes.size() < readings.size()) {
      List<ChangeReading> rest = readings.subList(outcomes.size(), readings.size());
      int supplier = rest.getFirst().supplier();
      outcomes.addAll(
          apply(
              connection,
              supplier,
              rest.stream().takeWhile(each -> each.supplier() == supplier).toList()));
    }
    return outcomes;
  }

  private List<Outcome> apply(Connection connection, int supplier, List<ChangeReading> readings)
      throws SQLException {
    List<Result> results =
        supply.apply(connection, supplier, readings.stream().map(ChangeReading::change).toList());
    return IntStream.range(0, readings.size())
        .mapToObj(i -> Results.outcome(readings.get(i), results.get(i)))
        .toList();
  }
}
