package dev.lintel.properties.operations;

import dev.lintel.properties.store.Database;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Requests that wait for an operation's end. This process's workers wake them at once; what other
 * processes ended is found by one query for all, which a waiter makes when its time has come.
 */
final class Waiters {
  private final Database database;
  private final long pauseNanos;
  private final Semaphore places;
  private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
  private final ReentrantLock looking = new ReentrantLock();
  private volatile long lastLook;

  Waiters(Database database, Duration poll, int most) {
    this.database = database;
    // A look may just have been made when a waiter comes to make one.
    this.pauseNanos = poll.toNanos() / 2;
    this.places = new Semaphore(most);
    this.lastLook = System.nanoTime() - pauseNanos;
  }

  /** One waiting request; two of the same operation are two waiters. */
  static final class Waiter {
    private final String account;
    private final UUID id;
    private final CountDownLatch ended = new CountDownLatch(1);

    Waiter(String account, UUID id) {
      this.account = account;
      this.id = id;
    }

    String account() {
      return account;
    }

    UUID id() {
      return id;
    }
  }

  /** Returns at the operation's end or after the time; at once where all places are taken. */
  void await(String account, UUID id, Duration longest) {
    if (!places.tryAcquire()) {
      return;
    }
    var waiter = new Waiter(account, id);
    waiting.add(waiter);
    try {
      await(waiter, System.nanoTime() + longest.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.remove(waiter);
      places.release();
    }
  }

  /** The first look is for an end that came before the waiter did. */
  private void await(Waiter waiter, long end) throws InterruptedException {
    boolean ended = false;
    lookFor(Set.of(waiter));
    for (long left = end - System.nanoTime(); !ended && left > 0; left = end - System.nanoTime()) {
      ended = waiter.ended.await(Math.min(left, pauseNanos), TimeUnit.NANOSECONDS);
      if (!ended) {
        lookForAll();
      }
    }
  }

  private void lookForAll() {
    if (System.nanoTime() - lastLook >= pauseNanos && looking.tryLock()) {
      try {
        lastLook = System.nanoTime();
        lookFor(Set.copyOf(waiting));
      } finally {
        looking.unlock();
      }
    }
  }

  private void lookFor(Set<Waiter> some) {
    ended(database.jdbi().withHandle(handle -> StatusRows.endedAmong(handle, some)));
  }

  /** Wakes whoever waits for one of these. */
  void ended(Collection<UUID> operations) {
    if (operations.isEmpty() || waiting.isEmpty()) {
      return;
    }
    Set<UUID> ids = new HashSet<>(operations);
    waiting.stream().filter(each -> ids.contains(each.id)).forEach(each -> each.ended.countDown());
  }
}
