package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.copies.ModuleSheet;
import dev.lintel.catalogue.supply.copies.Published;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Applies suppliers' changes to their working copies, and publishes them. Works within the caller's
 * transaction alone, which it neither commits nor rolls back; may be called by many threads, each
 * with its own connection. A tie with another process is an {@link SQLException} with the state of
 * one, whereupon the caller does its transaction again.
 */
public final class Supply {

  private final SupplySettings settings;

  public Supply(SupplySettings settings) {
    this.settings = settings;
  }

  /**
   * Locks items that several suppliers are about to publish in one transaction. Called before the
   * changes of any are applied, so that transactions that have items in common wait for each other
   * in one order.
   */
  public void lock(Connection connection, Collection<Integer> items) throws SQLException {
    new Published(connection).hold(items);
  }

  /**
   * Applies changes of one supplier in this order, and returns as many results. A change that is
   * not done left nothing behind.
   *
   * @param supplier the participant that the changes are made for
   */
  public List<Result> apply(Connection connection, int supplier, List<Change> changes)
      throws SQLException {
    Desk desk = new Desk(connection, settings, supplier);
    new BatchReading(desk, changes).run();
    List<Result> results = new ArrayList<>(changes.size());
    for (Change change : changes) {
      results.add(apply(desk, change));
    }
    desk.write();
    return results;
  }

  private static Result apply(Desk desk, Change change) throws SQLException {
    return switch (change) {
      case Change.CreateModule create -> new ModuleChanges(desk).create(create);
      case Change.PatchModule patch -> new ModuleChanges(desk).patch(patch);
      case Change.CreateItem create -> new ItemChanges(desk).create(create);
      case Change.PatchItem patch -> new ItemChanges(desk).patch(patch);
      case Change.PublishItem publish -> new ItemPublishing(desk).submit(publish);
      case Change.AddPackage add -> new PackageChanges(desk).add(add);
      case Change.PatchPackage patch -> new PackageChanges(desk).patch(patch);
      case Change.PutPrice put -> new PriceChanges(desk).put(put);
      case Change.PatchPrice patch -> new PriceChanges(desk).patch(patch);
      case Change.DeletePrice delete -> new PriceChanges(desk).delete(delete);
      case Change.PublishPrice publish -> new PriceChanges(desk).publish(publish);
      case Change.AddMedia add -> new MediaChanges(desk).add(add);
      case Change.PatchMedia patch -> new MediaChanges(desk).patch(patch);
    };
  }

  /** Publishes an item that waits, if it still keeps the rules; empty where none waits. */
  public Optional<Result> approveItem(Connection connection, int supplier, int number)
      throws SQLException {
    Desk desk = new Desk(connection, settings, supplier);
    new BatchReading(desk, List.of(new Change.PublishItem(number, Expected.ANY))).run();
    Optional<ItemSheet> sheet = desk.item(number).filter(Supply::isWaiting);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    ItemPublishing publishing = new ItemPublishing(desk);
    Optional<Result> refusal = publishing.refusal(sheet.get());
    Result result = refusal.isPresent() ? refusal.get() : publishing.publish(sheet.get());
    desk.write();
    return Optional.of(result);
  }

  /** Puts a module that waits in use; empty where none waits. */
  public Optional<Result> approveModule(Connection connection, int supplier, int number)
      throws SQLException {
    Desk desk = new Desk(connection, settings, supplier);
    desk.fetchModules(Set.of(number));
    Optional<ModuleSheet> sheet = desk.module(number).filter(Supply::isWaiting);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    Result result = new ModuleChanges(desk).publish(sheet.get(), sheet.get().copy().document());
    desk.write();
    return Optional.of(result);
  }

  /** Sends an item that waits back; the answer is whether one waited. */
  public boolean rejectItem(Connection connection, int supplier, int number, String reason)
      throws SQLException {
    Desk desk = new Desk(connection, settings, supplier);
    desk.fetchItems(Set.of(number), Set.of());
    Optional<ItemSheet> sheet = desk.item(number).filter(Supply::isWaiting);
    sheet.ifPresent(waiting -> desk.put(waiting.with(waiting.copy().rejected(reason, desk.now()))));
    desk.write();
    return sheet.isPresent();
  }

  /** Sends a module that waits back; the answer is whether one waited. */
  public boolean rejectModule(Connection connection, int supplier, int number, String reason)
      throws SQLException {
    Desk desk = new Desk(connection, settings, supplier);
    desk.fetchModules(Set.of(number));
    Optional<ModuleSheet> sheet = desk.module(number).filter(Supply::isWaiting);
    sheet.ifPresent(waiting ->
        desk.put(
            new ModuleSheet(waiting.published(), waiting.copy().rejected(reason, desk.now()))));
    desk.write();
    return sheet.isPresent();
  }

  private static boolean isWaiting(ItemSheet sheet) {
    return sheet.copy().state() == CopyState.AWAITING_APPROVAL;
  }

  private static boolean isWaiting(ModuleSheet sheet) {
    return sheet.copy().state() == CopyState.AWAITING_APPROVAL;
  }
}
