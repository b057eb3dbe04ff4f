package dev.lintel.properties.limits;

import dev.lintel.properties.testkit.SteppingClock;
import java.time.InstantSource;

/** What every store of counts does; a store joins with a subclass that names it. */
abstract class CountStoreContract
    implements CountsWindows, CountsOnWhenLimitsChange, CountsParallelRequests, CountsTime {
  private final SteppingClock clock = SteppingClock.at(START);
  private final CountStore store = emptyStore(clock);

  abstract CountStore emptyStore(InstantSource clock);

  @Override
  public SteppingClock clock() {
    return clock;
  }

  @Override
  public CountStore store() {
    return store;
  }
}
