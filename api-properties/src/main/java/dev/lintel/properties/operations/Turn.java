package dev.lintel.properties.operations;

import java.util.List;

/** Lanes that a worker may serve together, each up to its mark. */
record Turn(List<MarkedLane> lanes) {

  /** Whoever holds the lane may apply its open operations up to the mark. */
  record MarkedLane(Lane lane, long mark) {
    String owner() {
      return lane.owner();
    }

    int bucket() {
      return lane.bucket();
    }
  }
}
