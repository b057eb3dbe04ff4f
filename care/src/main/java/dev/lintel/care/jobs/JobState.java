package dev.lintel.care.jobs;

/** How far a job has come; it only ever goes forward, and ends in one of the last two. */
public enum JobState {
  STARTED,
  RUNNING,
  FINISHED,
  ERROR
}
