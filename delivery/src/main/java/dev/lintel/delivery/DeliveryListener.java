package dev.lintel.delivery;

import dev.lintel.catalogue.intake.Progress;

/** Hears how an intake comes along, on the thread that runs it. */
public interface DeliveryListener {

  /** It begins, after so much that was done earlier. */
  void begun(RowKind kind, Progress earlier);

  /** A batch is saved. */
  void saved(Progress progress);
}
