package dev.lintel.properties.access.certificates;

import dev.lintel.properties.store.ChangeMarks;
import dev.lintel.properties.store.Database;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The authorities whose certificates count in this environment. Every change is known to all
 * processes within a second.
 */
public final class Authorities {
  private final Database database;

  public Authorities(Database database) {
    this.database = database;
  }

  /**
   * Lets the certificates of one more authority count, unless they do already.
   *
   * @throws IllegalArgumentException if the certificate is not one of an authority
   */
  public void add(X509Certificate authority, Instant now) {
    if (authority.getBasicConstraints() < 0) {
      throw new IllegalArgumentException(
          "'%s' is not the certificate of an authority; give one whose basic constraints say CA."
              .formatted(Subject.shown(authority.getSubjectX500Principal())));
    }
    change(handle ->
        handle.execute(
            "insert into properties.certificate_authority (fingerprint, certificate, added_at)"
                + " values (?, ?, ?) on conflict do nothing",
            Fingerprint.of(authority).hex(),
            Encoding.bytes(authority),
            Encoding.time(now)));
  }

  /**
   * Refuses all certificates of an authority.
   *
   * @throws IllegalArgumentException if there is no such authority
   */
  public void withdraw(Fingerprint authority) {
    change(handle -> {
      int gone =
          handle.execute(
              "delete from properties.certificate_authority where fingerprint = ?",
              authority.hex());
      if (gone == 0) {
        throw new IllegalArgumentException("There is no authority " + authority);
      }
    });
  }

  /** All of them, the newest first. */
  public List<Authority> list() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select certificate, added_at from properties.certificate_authority"
                        + " order by added_at desc, fingerprint")
                .map(Authorities::read)
                .list());
  }

  private void change(java.util.function.Consumer<Handle> change) {
    database
        .jdbi()
        .useTransaction(handle -> {
          change.accept(handle);
          ChangeMarks.touch(handle, CertificateRegister.TOPIC);
        });
  }

  private static Authority read(ResultSet row, StatementContext context) throws SQLException {
    return new Authority(
        Encoding.certificate(row.getBytes("certificate")),
        row.getObject("added_at", OffsetDateTime.class).toInstant());
  }
}
