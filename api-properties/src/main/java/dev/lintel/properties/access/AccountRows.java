package dev.lintel.properties.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Accounts as rows of {@code properties.account}. */
final class AccountRows {
  private static final String COLUMNS = "name, subscriptions, disabled, revision";
  private static final String INSERT =
      """
      insert into properties.account (name, password_hash, subscriptions)
      values (?, ?, ?) on conflict (name) do nothing
      """;
  private static final String CHANGED =
      "revision = revision + 1, changed_at = now() where name = ?";

  private AccountRows() {}

  static List<Account> all(Handle handle) {
    return handle
        .createQuery("select " + COLUMNS + " from properties.account order by name")
        .map(AccountRows::read)
        .list();
  }

  static Optional<Account> find(Handle handle, String name) {
    return handle
        .createQuery("select " + COLUMNS + " from properties.account where name = ?")
        .bind(0, name)
        .map(AccountRows::read)
        .findOne();
  }

  static Optional<StoredAccount> findStored(Handle handle, String name) {
    return handle
        .createQuery("select " + COLUMNS + ", password_hash from properties.account where name = ?")
        .bind(0, name)
        .map(
            (row, context) -> new StoredAccount(read(row, context), row.getString("password_hash")))
        .findOne();
  }

  static Map<String, Long> revisions(Handle handle) {
    return handle
        .createQuery("select name, revision from properties.account")
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static boolean insert(Handle handle, Account account, String hash) {
    return handle.execute(INSERT, account.name(), hash, array(account.subscriptions())) > 0;
  }

  static boolean subscribe(Handle handle, String name, Collection<String> subscriptions) {
    return update(handle, "subscriptions", array(new TreeSet<>(subscriptions)), name);
  }

  static boolean changeHash(Handle handle, String name, String hash) {
    return update(handle, "password_hash", hash, name);
  }

  static boolean disable(Handle handle, String name, boolean disabled) {
    return update(handle, "disabled", disabled, name);
  }

  private static boolean update(Handle handle, String column, Object value, String name) {
    String sql = "update properties.account set " + column + " = ?, " + CHANGED;
    return handle.execute(sql, value, name) > 0;
  }

  private static String[] array(Collection<String> values) {
    return values.toArray(String[]::new);
  }

  private static Account read(ResultSet row, StatementContext context) throws SQLException {
    var subscriptions = (String[]) row.getArray("subscriptions").getArray();
    return new Account(
        row.getString("name"),
        new TreeSet<>(List.of(subscriptions)),
        row.getBoolean("disabled"),
        row.getLong("revision"));
  }
}
