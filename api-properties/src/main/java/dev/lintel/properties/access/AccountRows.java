package dev.lintel.properties.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Accounts as rows of {@code properties.account}. */
final class AccountRows {
  private static final String SELECT =
      "select name, subscriptions, acts_for, field_choices, disabled, revision, password_hash"
          + " from properties.account ";
  private static final String INSERT =
      """
      insert into properties.account (name, password_hash, subscriptions, acts_for, field_choices)
      values (?, ?, ?, ?, ?) on conflict (name) do nothing
      """;
  private static final String CHANGED =
      "revision = revision + 1, changed_at = now() where name = ?";

  private AccountRows() {}

  /** An account's row without its secrets. */
  record Row(Account account, Optional<String> passwordHash) {}

  static List<Row> all(Handle handle) {
    return handle.createQuery(SELECT + "order by name").map(AccountRows::read).list();
  }

  static Optional<Row> find(Handle handle, String name) {
    return handle
        .createQuery(SELECT + "where name = ?")
        .bind(0, name)
        .map(AccountRows::read)
        .findOne();
  }

  static Optional<StoredAccount> findStored(Handle handle, String name) {
    return find(handle, name)
        .map(row ->
            new StoredAccount(row.account(), row.passwordHash(), SecretRows.of(handle, name)));
  }

  /** Keeps others from changing the account until the transaction ends. */
  static Optional<Account> lock(Handle handle, String name) {
    return handle
        .createQuery(SELECT + "where name = ? for update")
        .bind(0, name)
        .map(AccountRows::read)
        .findOne()
        .map(Row::account);
  }

  static Map<String, Long> revisions(Handle handle) {
    return handle
        .createQuery("select name, revision from properties.account")
        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static boolean insert(Handle handle, Account account, Optional<String> hash) {
    return handle.execute(
            INSERT,
            account.name(),
            hash.orElse(null),
            array(account.subscriptions()),
            account.actsFor().orElse(null),
            FieldChoices.write(account.fieldChoices()))
        > 0;
  }

  static boolean subscribe(Handle handle, String name, Collection<String> subscriptions) {
    return update(handle, "subscriptions", array(new TreeSet<>(subscriptions)), name);
  }

  static boolean changeHash(Handle handle, String name, String hash) {
    return update(handle, "password_hash", hash, name);
  }

  static boolean forgetPassword(Handle handle, String name) {
    return raise(handle, "password_hash = null, ", name);
  }

  static boolean actFor(Handle handle, String name, String whom) {
    return update(handle, "acts_for", whom, name);
  }

  static boolean chooseFields(Handle handle, String name, Map<String, Set<String>> choices) {
    return update(handle, "field_choices", FieldChoices.write(choices), name);
  }

  static boolean disable(Handle handle, String name, boolean disabled) {
    return update(handle, "disabled", disabled, name);
  }

  /** Counts a change that stands in another table. */
  static boolean raiseRevision(Handle handle, String name) {
    return raise(handle, "", name);
  }

  /** With its sessions: the next account of the name begins with the same revision. */
  static boolean delete(Handle handle, String name) {
    handle.execute("delete from properties.page_session where kind = 'partner' and name = ?", name);
    return handle.execute("delete from properties.account where name = ?", name) > 0;
  }

  private static boolean update(Handle handle, String column, Object value, String name) {
    String sql = "update properties.account set " + column + " = ?, " + CHANGED;
    return handle.execute(sql, value, name) > 0;
  }

  private static boolean raise(Handle handle, String assignments, String name) {
    return handle.execute("update properties.account set " + assignments + CHANGED, name) > 0;
  }

  private static String[] array(Collection<String> values) {
    return values.toArray(String[]::new);
  }

  private static Row read(ResultSet row, StatementContext context) throws SQLException {
    var subscriptions = (String[]) row.getArray("subscriptions").getArray();
    var account =
        new Account(
            row.getString("name"),
            new TreeSet<>(List.of(subscriptions)),
            Optional.ofNullable(row.getString("acts_for")),
            FieldChoices.read(row.getString("field_choices")),
            row.getBoolean("disabled"),
            row.getLong("revision"));
    return new Row(account, Optional.ofNullable(row.getString("password_hash")));
  }
}
