package dev.lintel.care.jobs;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does accepted jobs in the background, with the workers of every other process on the database.
 * What a killed process had begun is undone, and done by another one.
 */
public final class JobWorker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JobWorker.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

  /** How long results are kept once a job has ended. */
  public static final Duration KEPT = Duration.ofHours(2);

  private static final String WORK = "work";

  private final Jobs jobs;
  private final Map<String, JobHandler> handlers;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread;

  private JobWorker(Jobs jobs, Map<String, JobHandler> handlers) {
    this.jobs = jobs;
    this.handlers = Map.copyOf(handlers);
    this.thread = Thread.ofVirtual().name("care jobs").unstarted(this::run);
  }

  /**
   * Begins to work.
   *
   * @param handlers by kind; a kind that has none is left for processes that know it
   */
  public static JobWorker start(Jobs jobs, Map<String, JobHandler> handlers) {
    var worker = new JobWorker(jobs, handlers);
    worker.thread.start();
    return worker;
  }

  /** Lets the running job end; cuts it off, undone, after ten seconds. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      if (!thread.join(LONGEST_FAREWELL)) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      boolean more = true;
      while (!stopping.await(more ? 0 : POLL.toMillis(), TimeUnit.MILLISECONDS)) {
        more = serve();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether there may be more to do right now. */
  private boolean serve() {
    try {
      Instant now = jobs.clock().instant();
      jobs.database()
          .useTransaction(handle -> {
            new JobRows(handle).removeExpired(now);
            new JobRows(handle).begin(handlers.keySet(), now);
          });
      return jobs.database().inTransaction(this::workOnNext);
    } catch (RuntimeException e) {
      if (stopping.getCount() > 0) {
        LOG.warn("Jobs cannot be done now and wait: {}", e.toString());
      }
      return false;
    }
  }

  private boolean workOnNext(Handle handle) {
    var rows = new JobRows(handle);
    Optional<Job> next = rows.claim(handlers.keySet(), jobs.clock().instant());
    next.ifPresent(job -> rows.end(job.id(), work(handle, job), jobs.clock().instant(), KEPT));
    return next.isPresent();
  }

  /** Why it failed, with everything undone; empty if it is done. */
  private Optional<String> work(Handle handle, Job job) {
    JobHandler handler = handlers.get(job.kind());
    handle.savepoint(WORK);
    try (var results = new JobResults(handle, job.id())) {
      handler.work(handle, job, results);
    } catch (JobFailedException refusal) {
      return failed(handle, job, refusal.getMessage());
    } catch (RuntimeException e) {
      if (passes(e)) {
        throw e;
      }
      LOG.error("Incident {}: {} of {} failed", job.id(), job.kind(), job.account(), e);
      return failed(handle, job, "An internal error. Incident " + job.id());
    }
    return Optional.empty();
  }

  private Optional<String> failed(Handle handle, Job job, String why) {
    handle.rollbackToSavepoint(WORK);
    handlers.get(job.kind()).failed(handle, job, why);
    return Optional.of(why);
  }

  /** Failures of connection, locks, resources and shutdown are no job's fault; it waits. */
  private static boolean passes(Throwable failure) {
    return failure != null
        && (failure instanceof SQLException e
                && e.getSQLState() != null
                && e.getSQLState().matches("08.*|40.*|53.*|57P.*|58.*|25P03")
            || passes(failure.getCause()));
  }
}
