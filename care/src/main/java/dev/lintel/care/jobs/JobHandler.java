package dev.lintel.care.jobs;

import org.jdbi.v3.core.Handle;

/**
 * Does jobs of its kind. It writes through the handle alone, whose transaction also holds that the
 * job ended, and neither commits nor rolls it back. After a failure of the process or the database
 * it is called again, so it has no effect elsewhere.
 */
public interface JobHandler {

  /**
   * Does a job.
   *
   * @throws JobFailedException if what was asked for cannot be done; everything is undone
   */
  void work(Handle handle, Job job, JobResults results);

  /** Notes, after everything was undone, that a job has failed. */
  default void failed(Handle handle, Job job, String why) {}
}
