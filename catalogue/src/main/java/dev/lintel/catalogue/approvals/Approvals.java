package dev.lintel.catalogue.approvals;

import dev.lintel.catalogue.supply.Result;
import dev.lintel.catalogue.supply.Supply;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyTable;
import dev.lintel.catalogue.supply.copies.WorkingCopy;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import tools.jackson.databind.node.ObjectNode;

/** An operator's list of what waits, and decisions on it; each is a transaction of its own. */
public final class Approvals {

  private final Jdbi database;
  private final Supply supply;

  public Approvals(Jdbi database, Supply supply) {
    this.database = database;
    this.supply = supply;
  }

  /** What waits, the longest waiting first, at most so many. */
  public List<Waiting> list(int limit) throws SQLException {
    return database.<List<Waiting>, SQLException>withHandle(handle ->
        new CopyTable(handle.getConnection())
            .waiting(limit).stream().map(Approvals::waiting).toList());
  }

  /** Publishes what waits, if it still keeps the rules; empty where it does not wait. */
  public Optional<Result> approve(CopyKind kind, int supplier, int number) throws SQLException {
    return database.<Optional<Result>, SQLException>inTransaction(handle ->
        kind == CopyKind.MODULE
            ? supply.approveModule(handle.getConnection(), supplier, number)
            : supply.approveItem(handle.getConnection(), supplier, number));
  }

  /** Sends what waits back for a reason that its supplier reads; false where it does not wait. */
  public boolean reject(CopyKind kind, int supplier, int number, String reason)
      throws SQLException {
    return database.<Boolean, SQLException>inTransaction(handle ->
        kind == CopyKind.MODULE
            ? supply.rejectModule(handle.getConnection(), supplier, number, reason)
            : supply.rejectItem(handle.getConnection(), supplier, number, reason));
  }

  private static Waiting waiting(WorkingCopy copy) {
    ObjectNode document = copy.document();
    String text =
        copy.kind() == CopyKind.MODULE
            ? document.path("text").asString("")
            : document.path("fields").path("primaryText").asString("");
    return new Waiting(copy.kind(), copy.number(), copy.supplier(), copy.changed(), text);
  }
}
