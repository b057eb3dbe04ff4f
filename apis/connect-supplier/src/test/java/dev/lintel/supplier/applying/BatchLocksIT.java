package dev.lintel.supplier.applying;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lintel.catalogue.supply.Supply;
import dev.lintel.catalogue.supply.SupplySettings;
import dev.lintel.properties.operations.Operation;
import dev.lintel.properties.operations.OperationHandler;
import dev.lintel.properties.operations.OperationRequest;
import dev.lintel.properties.operations.OperationTarget;
import dev.lintel.properties.testkit.Eventually;
import dev.lintel.supplier.conventions.Attributes;
import dev.lintel.supplier.conventions.ChangeKind;
import dev.lintel.supplier.testing.Known;
import dev.lintel.supplier.testing.SupplierServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Batches of several suppliers that publish the same items. */
class BatchLocksIT {
  private static final String HOLD =
      "select from catalogue.item_facts where number = ? for update nowait";
  private static final String WAITING =
      """
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'\
      """;

  @AutoClose private final SupplierServer server = SupplierServer.start();

  @Test
  void aBatchThatWaitsForAnItemHoldsNoneOfAHigherNumber() throws Exception {
    // given
    Known known = new Known(server);
    int one = known.published(0).number();
    int other = known.published(1).number();
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    try (Connection first = transaction();
        Connection batch = transaction();
        Connection third = transaction()) {
      hold(first, low);

      // when
      FutureTask<Void> begun =
          new FutureTask<>(() -> {
            handler().begin(batch, List.of(publishing(high, "1"), publishing(low, "2")));
            return null;
          });
      Thread.ofVirtual().start(begun);
      Eventually.holds("the batch waits", this::isAnyoneWaiting);

      // then
      assertThatCode(() -> hold(third, high)).doesNotThrowAnyException();
      third.rollback();
      first.rollback();
      begun.get();
    }
  }

  private OperationHandler handler() {
    var supply = new Supply(SupplySettings.usual(server.catalogue.rendering(), server.clock));
    return ChangeHandler.byKind(supply).get(ChangeKind.PUBLISH_ITEM.stored());
  }

  private Operation publishing(int item, String supplier) {
    String kind = ChangeKind.PUBLISH_ITEM.stored();
    return new Operation(
        UUID.randomUUID(),
        new OperationTarget("connect-supplier", "account", supplier, kind, "items/" + item),
        new OperationRequest(
            "/items/%d/publish".formatted(item),
            Map.of(Attributes.NUMBER, Integer.toString(item), Attributes.SUPPLIER, supplier),
            new byte[0]),
        1,
        server.clock.instant());
  }

  private Connection transaction() throws SQLException {
    Connection connection = server.database.dataSource().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void hold(Connection connection, int item) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(HOLD)) {
      statement.setInt(1, item);
      statement.execute();
    }
  }

  private boolean isAnyoneWaiting() {
    try (Connection connection = server.database.dataSource().getConnection();
        PreparedStatement statement = connection.prepareStatement(WAITING);
        ResultSet rows = statement.executeQuery()) {
      return rows.next();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
