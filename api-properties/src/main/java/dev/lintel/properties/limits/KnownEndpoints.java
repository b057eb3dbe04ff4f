package dev.lintel.properties.limits;

import dev.lintel.properties.store.Database;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * The endpoints of all APIs, kept where an operator's command finds them also while no server runs,
 * so that a policy for an endpoint that does not exist is refused instead of never counting.
 */
public final class KnownEndpoints {
  private final Database database;

  public KnownEndpoints(Database database) {
    this.database = database;
  }

  /** Replaces the endpoints of these APIs by those of the routes that are served now. */
  public void keep(Map<String, Set<String>> operationsByApi) {
    database
        .jdbi()
        .useTransaction(
            handle -> operationsByApi.forEach((api, operations) -> keep(handle, api, operations)));
  }

  private static void keep(Handle handle, String api, Set<String> operations) {
    if (of(handle, api).equals(operations)) {
      return;
    }
    handle.execute("delete from properties.limit_endpoint where api = ?", api);
    try (PreparedBatch rows =
        handle.prepareBatch(
            "insert into properties.limit_endpoint values (?, ?) on conflict do nothing")) {
      new TreeSet<>(operations).forEach(operation -> rows.add(api, operation));
      rows.execute();
    }
  }

  /**
   * Refuses an endpoint that an API does not have.
   *
   * @throws IllegalArgumentException that names those there are; where no server has started yet on
   *     these data, nothing is known and nothing is refused
   */
  public void check(String api, String operation) {
    SortedSet<String> known = database.jdbi().withHandle(handle -> of(handle, api));
    if (!known.isEmpty() && !known.contains(operation)) {
      throw new IllegalArgumentException(
          "The API '%s' has no endpoint '%s'; there are: %s"
              .formatted(api, operation, String.join(", ", known)));
    }
  }

  private static SortedSet<String> of(Handle handle, String api) {
    return new TreeSet<>(
        handle
            .createQuery("select operation from properties.limit_endpoint where api = ?")
            .bind(0, api)
            .mapTo(String.class)
            .list());
  }
}
