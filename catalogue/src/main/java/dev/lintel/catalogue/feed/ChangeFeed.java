package dev.lintel.catalogue.feed;

import dev.lintel.properties.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the change log ten times a second and keeps a {@link Freshness} up to date. It has a
 * connection of its own, so that a busy pool does not make it deaf, and a platform thread, so that
 * it need not wait until requests on virtual threads let it run.
 */
public final class ChangeFeed implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);
  private static final int LONGEST_ANSWER_MILLIS = 2_000;

  private final Database database;
  private final LongSupplier nanoseconds;
  private final Freshness freshness;
  private final LogReading reading = new LogReading();
  private final LogTrimming trimming;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private boolean cutOff;

  private ChangeFeed(Database database, LongSupplier nanoseconds) {
    this.database = database;
    this.nanoseconds = nanoseconds;
    freshness = new Freshness(nanoseconds);
    trimming = new LogTrimming(nanoseconds);
    thread = Thread.ofPlatform().daemon().name("change-feed").unstarted(this::run);
  }

  /** Begins to listen. */
  public static ChangeFeed start(Database database) {
    return start(database, System::nanoTime);
  }

  /** The same with a clock of its own, which only tells how much time has passed. */
  static ChangeFeed start(Database database, LongSupplier nanoseconds) {
    ChangeFeed feed = new ChangeFeed(database, nanoseconds);
    feed.thread.start();
    return feed;
  }

  /** What is up to date, as far as heard. */
  public Freshness freshness() {
    return freshness;
  }

  private void run() {
    while (closing.getCount() > 0) {
      try (Connection connection = database.dataSource().getConnection()) {
        connection.setNetworkTimeout(Runnable::run, LONGEST_ANSWER_MILLIS);
        listen(connection);
      } catch (SQLException | RuntimeException e) {
        noteOutage(e);
        closesWithin(PAUSE);
      }
    }
  }

  private void listen(Connection connection) throws SQLException {
    trimming.forgetAnotherLife(connection);
    do {
      long began = nanoseconds.getAsLong();
      hear(reading.next(connection));
      freshness.noteContact(began);
      noteContact();
      trimming.trim(connection, reading.horizon());
    } while (!closesWithin(PAUSE));
  }

  private void hear(LogReading.News news) {
    if (news.missed()) {
      freshness.forgetEverything();
    }
    news.changes().forEach(this::hear);
    if (news.missed() || !news.changes().isEmpty()) {
      freshness.advance();
    }
  }

  private void hear(LogReading.Change change) {
    List<Integer> keys = change.keys();
    switch (change.kind()) {
      case EVERYTHING -> freshness.forgetEverything();
      case GROUPS -> freshness.forget(Kind.GROUPS, 0);
      case ITEMS, ZONES -> keys.forEach(key -> freshness.forget(change.kind(), key));
      case CONTRACTS -> {
        for (int pair = 0; pair + 1 < keys.size(); pair += 2) {
          freshness.forget(Kind.CONTRACTS, Freshness.pair(keys.get(pair), keys.get(pair + 1)));
        }
      }
    }
  }

  private boolean closesWithin(Duration pause) {
    try {
      return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      return true;
    }
  }

  private void noteContact() {
    if (cutOff) {
      LOG.info("The change feed reaches the database again");
      cutOff = false;
    }
  }

  private void noteOutage(Exception failure) {
    if (!cutOff && closing.getCount() > 0) {
      LOG.warn(
          "The change feed cannot reach the database and goes on trying; until then nothing is"
              + " taken from memory: {}",
          failure.toString());
      cutOff = true;
    }
  }

  /** Ends listening. */
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
