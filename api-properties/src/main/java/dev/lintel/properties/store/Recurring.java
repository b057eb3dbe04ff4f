package dev.lintel.properties.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that a thread of its own does again and again, after a pause each time, until it is closed.
 * It should tell its failures itself; one that it throws, whatever it is, is logged and does not
 * keep the next time from coming.
 */
public final class Recurring implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Recurring.class);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

  private final Duration pause;
  private final Runnable work;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  /**
   * Begins with {@link #start()}.
   *
   * @param name of the thread
   */
  public Recurring(String name, Duration pause, Runnable work) {
    this.pause = pause;
    this.work = work;
    this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  /** Whether what is under way is the last time. */
  public boolean isClosing() {
    return closing.getCount() == 0;
  }

  private void run() {
    while (!closesWithinPause()) {
      runOnce();
    }
  }

  /** Without it, a moment without memory would leave the process deaf for ever. */
  private void runOnce() {
    try {
      work.run();
    } catch (RuntimeException | Error failure) {
      LOG.error("{} failed and is done again after its pause", thread.getName(), failure);
    }
  }

  private boolean closesWithinPause() {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  /** Lets what is under way finish, but waits for it no longer than five seconds. */
  @Override
  public void close() {
    closing.countDown();
    try {
      thread.join(LONGEST_FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
