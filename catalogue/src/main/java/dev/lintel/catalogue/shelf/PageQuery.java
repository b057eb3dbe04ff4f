package dev.lintel.catalogue.shelf;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One statement that finds a page: the keys of at most {@code size + 1} items on the far side of
 * the position, and whether an item lies on the near side. It reads keys alone, from the index
 * where no condition asks for more.
 */
final class PageQuery {

  private final Condition condition;
  private final ItemOrder order;
  private final Optional<ItemKey> start;
  private final boolean forward;
  private final int size;

  PageQuery(Condition condition, ItemOrder order, Position position, int size) {
    this.condition = condition;
    this.order = order;
    this.size = size;
    forward = !(position instanceof Position.Before);
    start =
        switch (position) {
          case Position.First _ -> Optional.empty();
          case Position.After(ItemKey key) -> Optional.of(key);
          case Position.Before(ItemKey key) -> Optional.of(key);
        };
  }

  Page run(Connection connection) throws SQLException {
    Source source = Source.of(condition, connection);
    try (PreparedStatement statement = connection.prepareStatement(sql(source))) {
      Plans.choose(statement, condition);
      bind(source, new Binding(statement));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new FoundRow(row, order, forward, condition.isEvery()).page();
      }
    }
  }

  private String sql(Source source) {
    return new PageSql(source, order.key(), order.ascending() == forward).text(start.isPresent());
  }

  private void bind(Source source, Binding binding) throws SQLException {
    binding.values(source.gathered());
    bindRange(source, binding);
    binding.value(size + 1).value(size).value(size).value(size).value(size);
    if (start.isPresent()) {
      bindRange(source, binding);
    }
  }

  private void bindRange(Source source, Binding binding) throws SQLException {
    binding.values(source.filtered());
    if (start.isPresent()) {
      binding.key(order.key(), start.get());
    }
  }
}
