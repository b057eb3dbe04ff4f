package dev.lintel.properties.store;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL process of a cluster, with its watchdog. Where the settings ask for it, a process
 * that ended by itself is followed by another one on the same port, so that a pool of connections
 * finds it again.
 */
final class RunningCluster implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningCluster.class);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

  private final Cluster cluster;
  private final EmbeddedSettings settings;
  private final ReentrantLock turn = new ReentrantLock();
  private final CountDownLatch closing = new CountDownLatch(1);
  private Watchdog watchdog;

  private RunningCluster(Cluster cluster, EmbeddedSettings settings, PostmasterFile process)
      throws IOException {
    this.cluster = cluster;
    this.settings = settings.onPort(process.port());
    this.watchdog = Watchdog.over(process.pid());
  }

  /** Starts the process and waits until it answers. */
  static RunningCluster start(Cluster cluster, EmbeddedSettings settings) throws IOException {
    PostmasterFile process = cluster.start(settings);
    var running = new RunningCluster(cluster, settings, process);
    running.follow(process);
    return running;
  }

  int port() {
    return settings.port().orElseThrow();
  }

  private void follow(PostmasterFile process) {
    if (settings.keptRunning()) {
      ProcessHandle.of(process.pid())
          .ifPresentOrElse(handle -> handle.onExit().thenRun(this::replaceSoon), this::replaceSoon);
    }
  }

  private void replaceSoon() {
    Thread.ofVirtual().name("database-restart").start(this::replace);
  }

  private void replace() {
    while (closing.getCount() > 0 && !isReplaced()) {
      if (closesWithin(BETWEEN_ATTEMPTS)) {
        return;
      }
    }
  }

  /** Whether another process runs; a failure is logged, and it is tried again. */
  private boolean isReplaced() {
    turn.lock();
    try {
      if (closing.getCount() > 0) {
        LOG.warn("PostgreSQL has ended by itself and is started again");
        startAnother();
      }
      return true;
    } catch (IOException | RuntimeException e) {
      LOG.error("PostgreSQL does not start again yet", e);
      return false;
    } finally {
      turn.unlock();
    }
  }

  private void startAnother() throws IOException {
    cluster.clearLeftover();
    PostmasterFile process = cluster.start(settings);
    watchdog.close();
    watchdog = Watchdog.over(process.pid());
    follow(process);
    LOG.info("PostgreSQL runs again, as process {}", process.pid());
  }

  private boolean closesWithin(Duration pause) {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Stops the process and waits for its end, which no other one then follows. */
  @Override
  public void close() {
    closing.countDown();
    turn.lock();
    try {
      cluster.stop();
      watchdog.close();
    } finally {
      turn.unlock();
    }
  }
}
