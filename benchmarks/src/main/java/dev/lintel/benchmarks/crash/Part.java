package dev.lintel.benchmarks.crash;

import tools.jackson.databind.JsonNode;

/** Things of one kind that belong to an item, and what was promised of them. */
sealed interface Part permits Packages, Prices, Pictures {

  /** Asks for one more change. */
  void step();

  /** The item's publishing was accepted: buyers get to see all that was accepted before. */
  void published();

  /** Judges what the supplier itself sees. */
  void judge();

  /** Judges what buyers see of the supplier in the item. */
  void judgeShown(JsonNode supplier);
}
