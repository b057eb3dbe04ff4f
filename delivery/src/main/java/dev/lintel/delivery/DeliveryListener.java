package dev.lintel.delivery;

import dev.lintel.catalogue.intake.Progress;
import dev.lintel.delivery.kinds.RowKind;

/** Hears how an intake comes along, but for the reading on the thread that runs it. */
public interface DeliveryListener {

  /** It begins, after so much that was done earlier. */
  void begun(RowKind kind, Progress earlier);

  /**
   * A batch has been read, which is judged and saved later; on the thread that reads.
   *
   * @param row the number of its last row
   */
  default void read(long row) {}

  /** A batch is saved. */
  void saved(Progress progress);
}
