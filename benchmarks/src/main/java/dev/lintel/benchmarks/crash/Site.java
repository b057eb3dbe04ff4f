package dev.lintel.benchmarks.crash;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.limits.LimitPolicies;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.limits.Quota;
import dev.lintel.properties.store.Database;
import dev.lintel.server.apis.KnownSubscriptions;
import dev.lintel.server.operating.AccountWork;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Two servers and the database of both, each of which is started again when it dies. */
record Site(Keeper database, List<Keeper> servers, List<URI> addresses) implements AutoCloseable {
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(3);
  private static final Quota OUT_OF_REACH = Quota.parse("1000000000/1m");

  /** Starts all three. */
  static Site open(CrashPlan plan) throws IOException {
    KilledDatabase database = new KilledDatabase(plan);
    Keeper kept = new Keeper(database);
    awaitUp(List.of(kept));
    List<KilledServer> servers =
        List.of(
            new KilledServer(plan, "server-1", database::facts),
            new KilledServer(plan, "server-2", database::facts));
    return new Site(
        kept,
        servers.stream().map(Keeper::new).toList(),
        servers.stream().map(KilledServer::apis).toList());
  }

  KilledDatabase killedDatabase() {
    return (KilledDatabase) database.charge();
  }

  boolean isUp() {
    return database.isUp() && servers.stream().allMatch(Keeper::isUp);
  }

  /** Returns when all three are ready. */
  void awaitUp() {
    awaitUp(List.of(database));
    awaitUp(servers);
  }

  private static void awaitUp(List<Keeper> keepers) {
    long end = System.nanoTime() + LONGEST_NANOS;
    while (!keepers.stream().allMatch(Keeper::isUp)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Not all of the site comes up");
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }

  /** Limits stay in force but out of reach, raised as an operator raises them. */
  void raiseLimits() {
    try (Database door = door()) {
      LimitPolicies policies = new LimitPolicies(door);
      for (LimitPolicy policy : policies.all()) {
        policies.change(policy.id(), Optional.of(OUT_OF_REACH), Optional.empty());
      }
    }
  }

  /** Makes a further account for whom another one acts, as an operator does; its secret. */
  String addAccount(String name, String like) {
    try (Database door = door()) {
      Accounts accounts = new Accounts(door, new SecureRandom());
      String participant = accounts.details(like).account().actsFor().orElseThrow();
      return new AccountWork(accounts, InstantSource.system())
          .create(name, KnownSubscriptions.CONNECT_SUPPLIER, participant)
          .reveal();
    }
  }

  private Database door() {
    return Database.open(killedDatabase().facts().withPool(4));
  }

  @Override
  public void close() {
    servers.forEach(Keeper::close);
    database.close();
  }
}
