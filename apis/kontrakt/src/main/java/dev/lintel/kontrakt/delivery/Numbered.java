package dev.lintel.kontrakt.delivery;

import dev.lintel.catalogue.contracts.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Conditions without a number of their own get the next ones after the highest that is told. */
final class Numbered {
  private Numbered() {}

  static List<Condition> of(List<ConditionRow> rows) {
    long next =
        1
            + rows.stream()
                .map(ConditionRow::conditionId)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    List<Condition> conditions = new ArrayList<>();
    for (ConditionRow row : rows) {
      conditions.add(row.facts(row.conditionId() == null ? next++ : row.conditionId()));
    }
    return conditions;
  }
}
