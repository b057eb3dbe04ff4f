package dev.lintel.properties.access;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Secrets as rows of {@code properties.account_secret}. */
final class SecretRows {
  private static final String INSERT =
      """
      insert into properties.account_secret (account, id, hash, created_at, expires_at)
      values (?, ?, ?, ?, ?)
      """;
  private static final String SELECT =
      """
      select id, hash, created_at, expires_at from properties.account_secret
      where account = ? order by created_at, id
      """;

  private SecretRows() {}

  /** An account's secrets in order of creation. */
  static List<StoredSecret> of(Handle handle, String account) {
    return handle.createQuery(SELECT).bind(0, account).map(SecretRows::read).list();
  }

  static void insert(Handle handle, String account, StoredSecret secret) {
    handle.execute(
        INSERT,
        account,
        secret.facts().id(),
        secret.bytes(),
        time(secret.facts().createdAt()),
        time(secret.facts().expiresAt()));
  }

  static void delete(Handle handle, String account, String id) {
    handle.execute(
        "delete from properties.account_secret where account = ? and id = ?", account, id);
  }

  static void deleteExpired(Handle handle, String account, Instant now) {
    handle.execute(
        "delete from properties.account_secret where account = ? and expires_at <= ?",
        account,
        time(now));
  }

  /** The database keeps microseconds; what is compared with it must not have more. */
  static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  private static StoredSecret read(ResultSet row, StatementContext context) throws SQLException {
    var facts =
        new AccountSecret(
            row.getString("id"), instant(row, "created_at"), instant(row, "expires_at"));
    return new StoredSecret(facts, ByteBuffer.wrap(row.getBytes("hash")).asReadOnlyBuffer());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
