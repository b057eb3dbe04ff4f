package dev.lintel.properties.testkit;

import dev.lintel.properties.store.Database;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empty databases for tests on one real PostgreSQL per test JVM, which starts with the first use.
 *
 * <p>Migrations run once per set of schemas into a template; each fresh database is a copy of it.
 */
public final class TestDatabase {

  private static final TestDatabase SHARED = new TestDatabase(TestServer.start());

  private final TestServer server;
  private final Map<List<String>, String> templates = new ConcurrentHashMap<>();
  private final Queue<Lease> leases = new ConcurrentLinkedQueue<>();
  private final AtomicInteger number = new AtomicInteger();

  private TestDatabase(TestServer server) {
    this.server = server;
  }

  private record Lease(String name, Database database) {}

  /** A new database with the named schemas migrated in that order and no row in them. */
  public static Database fresh(String... schemas) {
    return SHARED.copyOf(List.of(schemas));
  }

  /** A second door to a database of this class, as another process would open it. */
  public static Database another(Database database) {
    return SHARED.reopen(database);
  }

  /** A new database of another encoding, without any schema. */
  public static Database inEncoding(String encoding) {
    String name = "test_" + SHARED.number.incrementAndGet();
    SHARED.server.execute(
        "create database %s encoding '%s' locale 'C' template template0".formatted(name, encoding));
    return SHARED.server.open(name);
  }

  private Database reopen(Database database) {
    return leases.stream()
        .filter(lease -> lease.database() == database)
        .findFirst()
        .map(lease -> server.open(lease.name()))
        .orElseThrow();
  }

  private synchronized Database copyOf(List<String> schemas) {
    dropClosed();
    String template = templates.computeIfAbsent(schemas, this::makeTemplate);
    String name = "test_" + number.incrementAndGet();
    server.execute("create database %s template %s".formatted(name, template));
    Database database = server.open(name);
    leases.add(new Lease(name, database));
    return database;
  }

  private String makeTemplate(List<String> schemas) {
    String name = "template_" + number.incrementAndGet();
    server.execute("create database " + name);
    try (Database database = server.open(name)) {
      schemas.forEach(database::migrate);
    }
    return name;
  }

  private void dropClosed() {
    for (Iterator<Lease> each = leases.iterator(); each.hasNext(); ) {
      Lease lease = each.next();
      if (lease.database().isClosed()) {
        server.execute("drop database %s with (force)".formatted(lease.name()));
        each.remove();
      }
    }
  }
}
