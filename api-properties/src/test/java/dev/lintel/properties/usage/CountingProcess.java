package dev.lintel.properties.usage;

import dev.lintel.properties.store.Database;
import java.time.InstantSource;
import java.util.List;

/** What one process holds in memory. */
record CountingProcess(UsageCounts counts, UsageJournal journal) {
  static CountingProcess on(Database database, InstantSource clock) {
    var counts = new UsageCounts(clock);
    return new CountingProcess(counts, new UsageJournal(database, counts, clock));
  }

  void sees(Sighting... sightings) {
    List.of(sightings).forEach(counts::add);
  }
}
