package dev.lintel.catalogue.intake;

import dev.lintel.catalogue.writing.SaveCounts;

/**
 * How far the intake of a delivery has come.
 *
 * @param rows how many of its first rows are done, whether saved or rejected
 * @param saved what they changed
 * @param rejected how many of them were rejected
 * @param reportBytes how long the report of rejected rows was then
 */
public record Progress(long rows, SaveCounts saved, long rejected, long reportBytes) {

  /** Nothing done yet. */
  public static final Progress NONE = new Progress(0, SaveCounts.NONE, 0, 0);

  Progress saving(SaveCounts more) {
    return new Progress(rows, saved.plus(more), rejected, reportBytes);
  }
}
