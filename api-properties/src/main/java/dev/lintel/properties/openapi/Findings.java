package dev.lintel.properties.openapi;

import dev.lintel.properties.openapi.Change.Kind;
import dev.lintel.properties.openapi.Change.Place;
import java.util.ArrayList;
import java.util.List;

/** Gathers changes on the walk through two documents. */
final class Findings {
  private final List<Change> changes = new ArrayList<>();

  List<Change> all() {
    return List.copyOf(changes);
  }

  void breaking(Kind kind, Place place, String explanation) {
    changes.add(new Change(kind, place, explanation, true));
  }

  void harmless(Kind kind, Place place, String explanation) {
    changes.add(new Change(kind, place, explanation, false));
  }

  /** More values are possible than before: a reader may meet one that he does not know. */
  void widened(Direction direction, Kind kind, Place place, String explanation) {
    changes.add(new Change(kind, place, explanation, direction == Direction.ANSWER));
  }

  /** Fewer values are possible than before: what a caller sends may be refused. */
  void narrowed(Direction direction, Kind kind, Place place, String explanation) {
    changes.add(new Change(kind, place, explanation, direction == Direction.REQUEST));
  }
}
