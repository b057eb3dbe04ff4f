package dev.lintel.properties.operations;

import java.time.Instant;
import java.util.List;

/** Lanes that a worker may serve together, each up to its mark. */
record Turn(List<MarkedLane> lanes) {

  /**
   * Whoever holds the lane may apply its open operations up to the mark.
   *
   * @param since when those began to be processed, as their statuses tell
   */
  record MarkedLane(Lane lane, long mark, Instant since) {
    String owner() {
      return lane.owner();
    }

    int bucket() {
      return lane.bucket();
    }
  }

  /** When the operations of a held lane began to be processed. */
  Instant since(Lane lane) {
    return lanes.stream()
        .filter(each -> each.lane().equals(lane))
        .findFirst()
        .orElseThrow()
        .since();
  }
}
