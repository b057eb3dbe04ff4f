package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Service;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running HTTP server. Each request is served on a virtual thread of its own, so the service may
 * block. Closing it stops accepting, lets running requests end within the stop timeout, then closes
 * every connection.
 */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final int ACCEPTING_THREADS = 16;

  private final Server server;
  private final Bridge bridge;
  private final Map<String, ServerConnector> connectors;
  private final HttpSettings settings;

  private HttpServer(
      Server server,
      Bridge bridge,
      Map<String, ServerConnector> connectors,
      HttpSettings settings) {
    this.server = server;
    this.bridge = bridge;
    this.connectors = connectors;
    this.settings = settings;
  }

  /**
   * Binds the listeners and begins to serve.
   *
   * @throws ListenException when an address cannot be had
   */
  public static HttpServer start(
      List<Listener> listeners, HttpSettings settings, InstantSource clock, Service service) {
    Server server = new Server(threads());
    Bridge bridge = new Bridge(service, new RequestReading(settings, clock));
    server.setHandler(Compression.around(bridge));
    server.setErrorHandler(new MalformedRequests(service));
    var connectors = new LinkedHashMap<String, ServerConnector>();
    for (Listener listener : listeners) {
      ServerConnector connector = Connectors.of(server, listener, settings);
      server.addConnector(connector);
      connectors.put(listener.name(), connector);
    }
    server.addBean(new NetworkConnectionLimit(settings.sizes().connections(), server));
    var http = new HttpServer(server, bridge, connectors, settings);
    http.start();
    return http;
  }

  private void start() {
    try {
      connectors.forEach(HttpServer::bind);
      server.start();
    } catch (ListenException e) {
      connectors.values().forEach(ServerConnector::close);
      throw e;
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The HTTP server could not start: " + causes(e), e);
    }
  }

  private static void bind(String name, ServerConnector connector) {
    try {
      connector.open();
    } catch (Exception e) {
      throw new ListenException(name, connector.getHost() + ":" + connector.getPort(), e);
    }
  }

  /** The port that a listener really has, which matters where 0 was asked for. */
  public int port(String listener) {
    return connectors.get(listener).getLocalPort();
  }

  public int requestsUnderWay() {
    return bridge.underWay();
  }

  /** Stops accepting connections and waits, bounded, until the running requests have ended. */
  public void drain() {
    for (ServerConnector connector : connectors.values()) {
      connector.shutdown();
    }
    if (!await(() -> bridge.underWay() == 0)) {
      LOG.warn("{} requests still ran after {}", bridge.underWay(), settings.times().stop());
    }
  }

  private boolean await(BooleanSupplier condition) {
    long end = System.nanoTime() + settings.times().stop().toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return true;
  }

  @Override
  public void close() {
    drain();
    try {
      server.stop();
    } catch (Exception e) {
      LOG.warn("The HTTP server did not stop cleanly", e);
    }
  }

  private static QueuedThreadPool threads() {
    var virtual = new VirtualThreadPool();
    virtual.setName("request");
    virtual.setMaxConcurrentTasks(0);
    var threads = new QueuedThreadPool(ACCEPTING_THREADS);
    threads.setName("http");
    threads.setVirtualThreadsExecutor(virtual);
    return threads;
  }

  private static String causes(Throwable failure) {
    var messages = new ArrayList<String>();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      messages.add(t.getMessage());
    }
    return String.join(": ", messages);
  }
}
