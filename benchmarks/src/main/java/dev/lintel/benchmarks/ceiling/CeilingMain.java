package dev.lintel.benchmarks.ceiling;

import dev.lintel.properties.store.ConnectionFacts;
import dev.lintel.properties.store.Database;
import java.util.Map;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/**
 * The program that {@link CeilingProcess} starts: serves on a free port, which it prints, until its
 * input ends, as it does when its parent is gone. Threads and pool are those of the server.
 */
public final class CeilingMain {
  static final String URL = "CEILING_URL";
  static final String USER = "CEILING_USER";
  static final String PASSWORD = "CEILING_PASSWORD";

  private static final int POOL_SIZE = 16;
  private static final int ACCEPTING_THREADS = 16;

  private CeilingMain() {}

  /** Serves; the database is told by the environment, so that no list of processes shows it. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> told = System.getenv();
    var facts = new ConnectionFacts(told.get(URL), told.get(USER), told.get(PASSWORD));
    try (Database database = Database.open(facts.withPool(POOL_SIZE))) {
      PointRead items = new PointRead(database.dataSource());
      System.out.println(
          switch (Ceiling.valueOf(arguments[0])) {
            case HANDLER -> handler(items);
            case SOCKET -> CeilingSocket.start(items);
          });
      System.in.readAllBytes();
      System.exit(0);
    }
  }

  private static int handler(PointRead items) throws Exception {
    Server server = new Server(threads());
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    server.setHandler(new CeilingHandler(items));
    server.start();
    return connector.getLocalPort();
  }

  private static QueuedThreadPool threads() {
    var virtual = new VirtualThreadPool();
    virtual.setMaxConcurrentTasks(0);
    var threads = new QueuedThreadPool(ACCEPTING_THREADS);
    threads.setVirtualThreadsExecutor(virtual);
    return threads;
  }
}
