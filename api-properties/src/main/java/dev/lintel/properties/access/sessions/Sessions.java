package dev.lintel.properties.access.sessions;

import dev.lintel.properties.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/**
 * The sessions of one kind in the database (schema {@code properties}), so that every process knows
 * who is signed in, and a sign-out holds in all of them at once. Of an id its hash is stored.
 */
public final class Sessions {
  private static final Duration BETWEEN_MARKS = Duration.ofMinutes(1);

  /** Sessions of one name; the oldest gives way to another. */
  private static final int MOST_OF_A_NAME = 20;

  private static final String FIND =
      """
      select name, revision, started_at, seen_at from properties.page_session
      where id_hash = ? and kind = ? and seen_at > ? and started_at > ?
      """;
  private static final String MARK =
      "update properties.page_session set seen_at = ? where id_hash = ?";
  private static final String ADD =
      """
      insert into properties.page_session (id_hash, kind, name, revision, started_at, seen_at)
      values (?, ?, ?, ?, ?, ?)
      """;
  private static final String DELETE_OVER =
      "delete from properties.page_session where kind = ? and (seen_at <= ? or started_at <= ?)";
  private static final String DELETE_MANY =
      """
      delete from properties.page_session where id_hash in (
        select id_hash from properties.page_session where kind = ? and name = ?
        order by started_at desc, id_hash offset ?)
      """;

  private final Database database;
  private final SessionKind kind;
  private final SessionTimes times;
  private final InstantSource clock;
  private final RandomGenerator random;

  /**
   * @param random a {@link java.security.SecureRandom}, except in tests
   */
  public Sessions(
      Database database,
      SessionKind kind,
      SessionTimes times,
      InstantSource clock,
      RandomGenerator random) {
    this.database = database;
    this.kind = kind;
    this.times = times;
    this.clock = clock;
    this.random = random;
  }

  /** Signs somebody in; the id is always a new one, never what the browser brought. */
  public SessionId start(String name, long revision) {
    SessionId id = newId();
    OffsetDateTime now = time(clock.instant());
    database
        .jdbi()
        .useTransaction(handle -> {
          deleteOver(handle, clock.instant());
          handle.execute(DELETE_MANY, kind.word(), name, MOST_OF_A_NAME - 1);
          handle.execute(ADD, id.hash(), kind.word(), name, revision, now, now);
        });
    return id;
  }

  /** An id for a browser that is not signed in yet, so that it can be given a form. */
  public SessionId newId() {
    return SessionId.make(random);
  }

  /** The session of an id, unless it is over; it counts as used now. */
  public Optional<Session> find(SessionId id) {
    Instant now = clock.instant();
    return database
        .jdbi()
        .withHandle(handle -> {
          Optional<Session> found = find(handle, id, now);
          found
              .filter(session -> session.seenAt().plus(BETWEEN_MARKS).isBefore(now))
              .ifPresent(_ -> handle.execute(MARK, time(now), id.hash()));
          return found;
        });
  }

  /** Signs out, in every process at once. */
  public void end(SessionId id) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute("delete from properties.page_session where id_hash = ?", id.hash()));
  }

  private Optional<Session> find(Handle handle, SessionId id, Instant now) {
    return handle
        .createQuery(FIND)
        .bind(0, id.hash())
        .bind(1, kind.word())
        .bind(2, time(now.minus(times.idle())))
        .bind(3, time(now.minus(times.longest())))
        .map((row, _) -> session(row))
        .findOne();
  }

  private void deleteOver(Handle handle, Instant now) {
    handle.execute(
        DELETE_OVER, kind.word(), time(now.minus(times.idle())), time(now.minus(times.longest())));
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("name"),
        row.getLong("revision"),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("seen_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
