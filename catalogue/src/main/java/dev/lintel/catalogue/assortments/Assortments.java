package dev.lintel.catalogue.assortments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The stored assortments. */
public final class Assortments {

  private static final String SAVE =
      """
      insert into catalogue.assortment (account, name, description, changed)
      values (:account, :name, :description, :changed)
      on conflict (account, name) do update set
        description = excluded.description, changed = excluded.changed
      returning id\
      """;

  private static final String READ =
      """
      select a.*, (select count(*) from catalogue.assortment_item i where i.assortment = a.id) as items
      from catalogue.assortment a
      where a.account in ('', :account)
      """;

  private final Jdbi database;

  public Assortments(Jdbi database) {
    this.database = database;
  }

  /**
   * Inserts or replaces an assortment by account and name; the answer is its number. No account
   * means all of them.
   */
  public long save(Optional<String> account, String name, String description, Instant changed) {
    return database.inTransaction(handle ->
        handle
            .createQuery(SAVE)
            .bind("account", account.orElse(""))
            .bind("name", name)
            .bind("description", description)
            .bind("changed", changed)
            .mapTo(Long.class)
            .one());
  }

  /** Adds items to an assortment; those in it stay. */
  public void add(long id, Collection<Integer> items) {
    database.useTransaction(handle -> add(handle, id, items));
  }

  /** Replaces the items of an assortment. */
  public void replace(long id, Collection<Integer> items) {
    database.useTransaction(handle -> {
      handle.execute("delete from catalogue.assortment_item where assortment = ?", id);
      add(handle, id, items);
    });
  }

  /** An account's assortments and those for all, by name. */
  public List<Assortment> all(String account) {
    return database.withHandle(handle ->
        handle
            .createQuery(READ + "order by a.name collate \"C\", a.account")
            .bind("account", account)
            .map((row, _) -> assortment(row))
            .list());
  }

  /** An account's assortment by name, else the one for all. */
  public Optional<Assortment> find(String account, String name) {
    return database.withHandle(handle ->
        handle
            .createQuery(READ + "and a.name = :name order by a.account = '' limit 1")
            .bind("account", account)
            .bind("name", name)
            .map((row, _) -> assortment(row))
            .findOne());
  }

  private static void add(Handle handle, long id, Collection<Integer> items) {
    handle
        .createUpdate(
            "insert into catalogue.assortment_item (assortment, number)"
                + " select :id, number from unnest(:numbers) as number on conflict do nothing")
        .bind("id", id)
        .bindArray("numbers", Integer.class, items.toArray())
        .execute();
  }

  private static Assortment assortment(ResultSet row) throws SQLException {
    String account = row.getString("account");
    return new Assortment(
        row.getLong("id"),
        account.isEmpty() ? Optional.empty() : Optional.of(account),
        row.getString("name"),
        row.getString("description"),
        row.getInt("items"),
        row.getObject("changed", OffsetDateTime.class).toInstant());
  }
}
