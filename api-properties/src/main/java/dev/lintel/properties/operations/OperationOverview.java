package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What pages tell of operations, whichever API and process accepted them. It changes nothing. */
public record OperationOverview(Database database) {

  /** An account's own operations, the newest first; only those accepted before one, if named. */
  public List<OperationStatus> older(
      String account, OperationFilter filter, Optional<UUID> before, int limit) {
    return database
        .jdbi()
        .withHandle(handle -> StatusRows.list(handle, account, filter, before, limit));
  }

  /** The operations that were accepted next after one, the newest first. */
  public List<OperationStatus> newer(
      String account, OperationFilter filter, UUID after, int limit) {
    return database
        .jdbi()
        .withHandle(handle -> StatusRows.listAfter(handle, account, filter, after, limit));
  }

  /** What has not ended, by account. */
  public List<Backlog> backlog() {
    return database.jdbi().withHandle(BacklogRows::read);
  }
}
