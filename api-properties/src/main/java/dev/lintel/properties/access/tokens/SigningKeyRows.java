package dev.lintel.properties.access.tokens;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** Signing keys as rows of {@code properties.signing_key}. */
final class SigningKeyRows {
  private SigningKeyRows() {}

  static List<SigningKey> all(Handle handle) {
    return handle
        .createQuery("select jwk, signs_from from properties.signing_key")
        .map((row, context) ->
            SigningKey.read(
                row.getString("jwk"),
                row.getObject("signs_from", OffsetDateTime.class).toInstant()))
        .list();
  }

  static void insert(Handle handle, SigningKey key) {
    // The message of a failed statement would otherwise show the key.
    handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    handle.execute(
        "insert into properties.signing_key (id, jwk, signs_from) values (?, ?, ?)",
        key.id(),
        key.secretText(),
        time(key.signsFrom()));
  }

  static void delete(Handle handle, String id) {
    handle.execute("delete from properties.signing_key where id = ?", id);
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
