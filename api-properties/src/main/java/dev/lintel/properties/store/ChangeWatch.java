package dev.lintel.properties.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners within a second that a topic's mark moved, whichever process moved it. Listeners
 * run one after another on the watch's thread; one that fails is called again at the next look.
 */
public final class ChangeWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Database database;
  private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
  private final Recurring looks;
  private volatile Map<String, Long> latest;
  private volatile boolean cutOff;

  private ChangeWatch(Database database, Map<String, Long> latest) {
    this.database = database;
    this.latest = latest;
    this.looks = new Recurring("change-watch", PAUSE, this::look);
  }

  /** Notes the marks as they are and begins to watch. */
  public static ChangeWatch start(Database database) {
    ChangeWatch watch =
        new ChangeWatch(database, database.jdbi().withHandle(ChangeMarks::versions));
    watch.looks.start();
    return watch;
  }

  /**
   * Calls the listener after every change of the topic from now on; several changes between two
   * looks are one call. Subscribe first and load afterwards, and no change goes unheard.
   */
  public void on(String topic, Runnable listener) {
    subscriptions.add(new Subscription(topic, listener, latest.getOrDefault(topic, 0L)));
  }

  private void look() {
    try {
      Map<String, Long> versions = database.jdbi().withHandle(ChangeMarks::versions);
      noteContact();
      latest = versions;
      subscriptions.forEach(each -> each.compare(versions));
    } catch (RuntimeException e) {
      noteOutage(e);
    }
  }

  private void noteContact() {
    if (cutOff) {
      LOG.info("The change watch reaches the database again");
      cutOff = false;
    }
  }

  private void noteOutage(RuntimeException failure) {
    if (!cutOff && !looks.isClosing()) {
      LOG.warn(
          "The change watch cannot reach the database and goes on trying: {}", failure.toString());
      cutOff = true;
    }
  }

  boolean isCutOff() {
    return cutOff;
  }

  /** Ends the watch; a listener that runs is let finish. */
  @Override
  public void close() {
    looks.close();
  }

  /** One listener and the version it has acted on; touched by the watch's thread alone. */
  private static final class Subscription {

    private final String topic;
    private final Runnable listener;
    private long heard;

    Subscription(String topic, Runnable listener, long heard) {
      this.topic = topic;
      this.listener = listener;
      this.heard = heard;
    }

    void compare(Map<String, Long> versions) {
      long version = versions.getOrDefault(topic, 0L);
      if (version == heard) {
        return;
      }
      try {
        listener.run();
        heard = version;
      } catch (RuntimeException e) {
        LOG.warn("A listener of {} failed and is called again", topic, e);
      }
    }
  }
}
