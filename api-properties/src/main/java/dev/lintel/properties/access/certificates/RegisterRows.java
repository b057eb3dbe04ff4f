package dev.lintel.properties.access.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Certificates as rows of {@code properties.certificate}. */
final class RegisterRows {
  private static final String SELECT =
      "select content, account, issued_at, revoked_at, revoked_why from properties.certificate ";
  private static final String INSERT =
      """
      insert into properties.certificate
        (fingerprint, serial, common_name, account, authority, valid_from, valid_until, content,
         issued_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
      """;
  private static final String REVOKE =
      """
      update properties.certificate
      set revoked_at = coalesce(revoked_at, ?), revoked_why = coalesce(revoked_why, ?)
      where fingerprint = ?
      """;

  private RegisterRows() {}

  static boolean insert(Handle handle, RegisteredCertificate entry, Fingerprint authority) {
    return handle.execute(
            INSERT,
            entry.fingerprint().hex(),
            entry.serial(),
            entry.commonName(),
            entry.account(),
            authority.hex(),
            Encoding.time(entry.validFrom()),
            Encoding.time(entry.validUntil()),
            Encoding.bytes(entry.certificate()),
            Encoding.time(entry.issuedAt()))
        > 0;
  }

  static boolean revoke(Handle handle, Fingerprint certificate, String why, Instant now) {
    return handle.execute(REVOKE, Encoding.time(now), why, certificate.hex()) > 0;
  }

  static Optional<RegisteredCertificate> find(Handle handle, Fingerprint fingerprint) {
    return handle
        .createQuery(SELECT + "where fingerprint = ?")
        .bind(0, fingerprint.hex())
        .map(RegisterRows::read)
        .findOne();
  }

  static List<RegisteredCertificate> all(Handle handle) {
    return handle
        .createQuery(SELECT + "order by common_name, issued_at, fingerprint")
        .map(RegisterRows::read)
        .list();
  }

  static List<RegisteredCertificate> of(Handle handle, String account) {
    return handle
        .createQuery(SELECT + "where account = ? order by valid_until, fingerprint")
        .bind(0, account)
        .map(RegisterRows::read)
        .list();
  }

  private static RegisteredCertificate read(ResultSet row, StatementContext context)
      throws SQLException {
    return new RegisteredCertificate(
        Encoding.certificate(row.getBytes("content")),
        row.getString("account"),
        row.getObject("issued_at", OffsetDateTime.class).toInstant(),
        revocation(row));
  }

  private static Optional<RegisteredCertificate.Revocation> revocation(ResultSet row)
      throws SQLException {
    var at = row.getObject("revoked_at", OffsetDateTime.class);
    String why = row.getString("revoked_why");
    return Optional.ofNullable(at)
        .map(when -> new RegisteredCertificate.Revocation(when.toInstant(), why));
  }
}
