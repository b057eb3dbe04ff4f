package dev.lintel.ons.delayed;

import dev.lintel.care.jobs.JobState;

/** How far an export is. */
public enum ExportStatusType {
  STARTED,
  RUNNING,
  FINISHED,
  ERROR,
  /** Never answered; the documentation names it. */
  UNKNOWN;

  static ExportStatusType of(JobState state) {
    return valueOf(state.name());
  }
}
