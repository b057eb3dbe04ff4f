package dev.lintel.properties.pipeline;

import dev.lintel.properties.usage.Sighting;
import dev.lintel.properties.usage.UsageCounts;

/** Counts each observed request as usage. */
public final class UsageObserver implements Observation.Observer {
  private final UsageCounts counts;

  public UsageObserver(UsageCounts counts) {
    this.counts = counts;
  }

  @Override
  public void observe(Observation observation) {
    counts.add(
        new Sighting(
            observation.client(),
            observation.certificate(),
            observation.api(),
            observation.operation(),
            observation.status(),
            observation.took(),
            observation.userAgent(),
            observation.deprecated(),
            observation.sample()));
  }
}
