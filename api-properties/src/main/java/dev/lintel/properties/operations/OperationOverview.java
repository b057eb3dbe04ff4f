package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import java.util.List;
import java.util.Optional;

/** What pages tell of operations, whichever API and process accepted them. It changes nothing. */
public record OperationOverview(Database database) {

  /** An account's own operations, the newest first. */
  public List<OperationStatus> newest(String account, int limit) {
    return database
        .jdbi()
        .withHandle(handle ->
            StatusRows.list(handle, account, OperationFilter.all(), Optional.empty(), limit));
  }

  /** What has not ended, by account. */
  public List<Backlog> backlog() {
    return database.jdbi().withHandle(BacklogRows::read);
  }
}
