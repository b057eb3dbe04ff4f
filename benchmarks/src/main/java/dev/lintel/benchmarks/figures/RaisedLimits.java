package dev.lintel.benchmarks.figures;

import dev.lintel.benchmarks.client.HttpConnection;
import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The limits of the measured server: in force and counted, but out of reach. Raised as an operator
 * raises them.
 */
public final class RaisedLimits {

  private static final String REQUESTS = "1000000000";
  private static final Quota QUOTA = Quota.parse(REQUESTS + "/1m");
  private static final int PATIENCE = 100;

  private RaisedLimits() {}

  /** Raises all policies and waits until the server goes by them. */
  public static void raise(Stand stand) throws IOException {
    try (Database database = stand.openDatabase(4);
        HttpConnection connection = stand.connect()) {
      LimitPolicies policies = new LimitPolicies(database);
      for (LimitPolicy policy : policies.all()) {
        policies.change(policy.id(), Optional.of(QUOTA), Optional.of(LimitPolicy.Mode.ENFORCE));
      }
      awaitLimit(connection);
    }
  }

  private static void awaitLimit(HttpConnection connection) throws IOException {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      Optional<String> limit = connection.get("/api/v2/units").header("x-ratelimit-limit");
      if (limit.equals(Optional.of(REQUESTS))) {
        return;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
    throw new IllegalStateException("The server does not go by the raised limits");
  }
}
