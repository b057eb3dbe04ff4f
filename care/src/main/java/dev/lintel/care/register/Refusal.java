package dev.lintel.care.register;

import java.time.Instant;
import java.util.List;

/** Why a change is not made. */
public sealed interface Refusal {

  /** Fields are wrong, with everything that was found. */
  record Invalid(List<Objection> objections) implements Refusal {
    public Invalid {
      objections = List.copyOf(objections);
    }
  }

  /** Another entry has this value already. */
  record Taken(String key, String value) implements Refusal {}

  /** The entry was changed since the caller read it. */
  record ChangedElsewhere(Instant updatedAt) implements Refusal {}

  /** There is no such entry. */
  record Missing(String kind, long id) implements Refusal {}
}
