package dev.lintel.properties.access;

import dev.lintel.properties.store.Database;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Those who may operate the server in a browser (schema {@code properties}). They are no accounts:
 * no partner's credential opens an operator's page, and the other way round. Messages of exceptions
 * are for the operator.
 */
public final class Operators {
  private static final String PUT =
      """
      insert into properties.operator_login as kept (name, password_hash, revision, changed_at)
      values (?, ?, 1, ?) on conflict (name) do update set
        password_hash = excluded.password_hash, revision = kept.revision + 1,
        changed_at = excluded.changed_at
      """;
  private static final String READ =
      "select name, password_hash, revision, changed_at from properties.operator_login";
  private static final String FORGET_SESSIONS =
      "delete from properties.page_session where kind = 'operator' and name = ?";
  private static final int SHORTEST = 12;

  private final Database database;
  private final PasswordHashing hashing;
  private final InstantSource clock;

  public Operators(Database database, InstantSource clock, SecureRandom random) {
    this.database = database;
    this.hashing = new PasswordHashing(random);
    this.clock = clock;
  }

  /** An operator with the hash of the password, which it does not show. */
  record Stored(OperatorLogin login, String hash) {
    @Override
    public String toString() {
      return login.toString();
    }
  }

  /**
   * Lets somebody in with this password from now on; sessions that began with another one end.
   *
   * @throws IllegalArgumentException if the name is not allowed, or the password shorter than 12
   *     characters
   */
  public void setPassword(String name, Password password) {
    if (password.text().length() < SHORTEST) {
      throw new IllegalArgumentException(
          "An operator's password has at least " + SHORTEST + " characters.");
    }
    put(name, password);
  }

  /** Makes an operator of a development server, whose password everybody may know. */
  public void createAbsent(String name, Password password) {
    if (find(name).isEmpty()) {
      put(name, password);
    }
  }

  /** All of them, by name. */
  public List<OperatorLogin> list() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(READ + " order by name")
                .map((row, _) -> stored(row).login())
                .list());
  }

  /**
   * Lets somebody in no more. The sessions go, too: the next operator of the name begins with the
   * same revision.
   *
   * @throws IllegalArgumentException if there is no such operator
   */
  public void remove(String name) {
    int removed =
        database
            .jdbi()
            .inTransaction(handle -> {
              handle.execute(FORGET_SESSIONS, name);
              return handle.execute("delete from properties.operator_login where name = ?", name);
            });
    if (removed == 0) {
      throw new IllegalArgumentException("There is no operator '" + name + "'");
    }
  }

  public Optional<OperatorLogin> find(String name) {
    return findStored(name).map(Stored::login);
  }

  Optional<Stored> findStored(String name) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(READ + " where name = ?")
                .bind(0, name)
                .map((row, _) -> stored(row))
                .findOne());
  }

  PasswordHashing hashing() {
    return hashing;
  }

  private void put(String name, Password password) {
    AccountName.check(name);
    String hash = hash(password);
    database
        .jdbi()
        .useHandle(handle -> {
          hideArguments(handle);
          handle.execute(PUT, name, hash, clock.instant().atOffset(ZoneOffset.UTC));
        });
  }

  /** The message of a failed statement would otherwise show the hash. */
  private static void hideArguments(Handle handle) {
    handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
  }

  private String hash(Password password) {
    try {
      return hashing.hash(password);
    } catch (PasswordHashing.Busy e) {
      throw new IllegalStateException("Too many passwords are being checked; try again", e);
    }
  }

  private static Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        new OperatorLogin(
            row.getString("name"),
            row.getLong("revision"),
            row.getObject("changed_at", OffsetDateTime.class).toInstant()),
        row.getString("password_hash"));
  }
}
