package dev.lintel.catalogue.shelf;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Binds the parameters of a statement in order. */
final class Binding {

  private final PreparedStatement statement;
  private int place;

  Binding(PreparedStatement statement) {
    this.statement = statement;
  }

  Binding value(Object value) throws SQLException {
    place++;
    if (value instanceof SqlArray(String type, Object[] elements)) {
      statement.setArray(place, statement.getConnection().createArrayOf(type, elements));
    } else {
      statement.setObject(place, value);
    }
    return this;
  }

  Binding values(List<Object> values) throws SQLException {
    for (Object value : values) {
      value(value);
    }
    return this;
  }

  Binding key(SortKey by, ItemKey key) throws SQLException {
    switch (by) {
      case NUMBER -> value(key.number());
      case OWNER -> value((int) key.value()).value(key.number());
      case CREATED -> value(instant(key.value())).value(key.number());
    }
    return this;
  }

  private static OffsetDateTime instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
