package dev.lintel.delivery;

import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.kinds.RowKinds;
import dev.lintel.delivery.rows.BrokenDeliveryException;
import dev.lintel.delivery.rows.RawRow;
import dev.lintel.delivery.rows.RowReader;
import dev.lintel.delivery.rows.UnusableDeliveryException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows whose kind the first of them tell; those are kept and come again. */
final class RecognisedRows implements RowReader {
  private static final int FIRST = 20;

  private final RowReader rows;
  private final RowKinds kinds;
  private final Deque<RawRow> kept = new ArrayDeque<>();
  private final Optional<RowKind> kind;

  RecognisedRows(RowReader rows, RowKinds kinds, JsonMapper json) {
    this.rows = rows;
    this.kinds = kinds;
    try {
      kind = recognise(json);
    } catch (BrokenDeliveryException e) {
      throw new UnusableDeliveryException(e.getMessage());
    }
  }

  /** What the rows are; empty when there are none. */
  Optional<RowKind> kind() {
    return kind;
  }

  @Override
  public Optional<RawRow> next() {
    return kept.isEmpty() ? rows.next() : Optional.of(kept.remove());
  }

  private Optional<RowKind> recognise(JsonMapper json) {
    while (kept.size() < FIRST) {
      Optional<RawRow> row = rows.next();
      row.ifPresent(kept::add);
      Optional<RowKind> found = row.flatMap(each -> kindOf(each, json));
      if (found.isPresent()) {
        return found;
      }
      if (row.isEmpty()) {
        break;
      }
    }
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    throw new UnusableDeliveryException(
        "Its first rows are no JSON objects of a known kind. Say which with --kind: %s."
            .formatted(String.join(", ", kinds.titles())));
  }

  private Optional<RowKind> kindOf(RawRow row, JsonMapper json) {
    try {
      JsonNode node = row.whole() ? json.readTree(row.content()) : json.nullNode();
      return kinds.of(new LinkedHashSet<>(node.propertyNames()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
