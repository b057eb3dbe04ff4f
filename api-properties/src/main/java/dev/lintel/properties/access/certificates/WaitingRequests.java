package dev.lintel.properties.access.certificates;

import dev.lintel.properties.store.Database;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/** The requests for certificates that wait for an operator, in the database. */
public final class WaitingRequests {
  private static final RowMapper<WaitingRequest> MAPPER =
      (row, _) ->
          new WaitingRequest(
              row.getString("id"),
              row.getString("common_name"),
              row.getBytes("content"),
              row.getObject("received_at", OffsetDateTime.class).toInstant());

  private final Database database;

  public WaitingRequests(Database database) {
    this.database = database;
  }

  public void add(WaitingRequest request) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute(
                "insert into properties.certificate_request"
                    + " (id, common_name, content, received_at) values (?, ?, ?, ?)",
                request.id(),
                request.commonName(),
                request.content(),
                Encoding.time(request.receivedAt())));
  }

  /** All of them, the oldest first. */
  public List<WaitingRequest> list() {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "select * from properties.certificate_request order by received_at, id")
                .map(MAPPER)
                .list());
  }

  public Optional<WaitingRequest> find(String id) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select * from properties.certificate_request where id = ?")
                .bind(0, id)
                .map(MAPPER)
                .findOne());
  }

  /** Forgets a request that was answered. */
  public void remove(String id) {
    database
        .jdbi()
        .useHandle(handle ->
            handle.execute("delete from properties.certificate_request where id = ?", id));
  }
}
