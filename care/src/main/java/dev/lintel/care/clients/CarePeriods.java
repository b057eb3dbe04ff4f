package dev.lintel.care.clients;

import dev.lintel.care.register.Period;
import java.time.LocalDate;
import java.util.List;

/** A client's periods of care. */
public record CarePeriods(List<CareAllocation> periods) {
  /** How a day lies to the periods. */
  public enum State {
    IN_CARE,
    /** Care has not begun, and may begin later. */
    WAITING,
    /** There was care, and it is over. */
    OUT_OF_CARE
  }

  public CarePeriods {
    periods = List.copyOf(periods);
  }

  /** Whether there is care on some day of these. */
  public boolean overlaps(Period days) {
    return periods.stream().anyMatch(one -> one.period().overlaps(days));
  }

  public State on(LocalDate day) {
    if (overlaps(new Period(day, day))) {
      return State.IN_CARE;
    }
    boolean had = periods.stream().anyMatch(one -> one.period().first().isBefore(day));
    return had ? State.OUT_OF_CARE : State.WAITING;
  }
}
