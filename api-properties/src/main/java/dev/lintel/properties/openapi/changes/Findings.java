package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Gathers changes on the walk through two documents. */
final class Findings {
  private final LocalDate day;
  private final List<Change> changes = new ArrayList<>();

  /**
   * @param day on which the younger document would be published
   */
  Findings(LocalDate day) {
    this.day = day;
  }

  List<Change> all() {
    return List.copyOf(changes);
  }

  /** A place for findings that may not count. */
  Findings apart() {
    return new Findings(day);
  }

  void add(Findings others) {
    changes.addAll(others.changes);
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

  /** A set of possibilities is another one. */
  void moved(
      Direction direction, Kind kind, Place place, String text, Set<String> was, Set<String> is) {
    boolean more = !was.containsAll(is);
    boolean fewer = !is.containsAll(was);
    if (more && fewer) {
      breaking(kind, place, text);
    } else if (more) {
      widened(direction, kind, place, text);
    } else if (fewer) {
      narrowed(direction, kind, place, text);
    }
  }

  /** Something is gone, which breaks nobody if it was announced in time. */
  void removed(Kind kind, JsonNode old, Place place, String text) {
    Optional<String> objection = Notice.of(old).objectionToRemoval(day);
    if (objection.isPresent()) {
      breaking(kind, place, text + objection.get());
    } else {
      harmless(kind, place, text + ", as was announced");
    }
  }

  /** Whether something may be gone, since that was announced in time. */
  boolean mayBeGone(JsonNode old) {
    return Notice.of(old).objectionToRemoval(day).isEmpty();
  }

  /** Something may be deprecated since, or its end may have moved. */
  void announced(JsonNode old, JsonNode young, Place place) {
    Notice was = Notice.of(old);
    Notice is = Notice.of(young);
    if (is.given() && !was.given()) {
      harmless(Kind.DEPRECATION_ANNOUNCED, place, "it is now deprecated");
    }
    if (is.sunset().isPresent() && !is.sunset().equals(was.sunset())) {
      harmless(Kind.DEPRECATION_ANNOUNCED, place, "it may be gone from " + is.sunset().get());
    }
    is.objectionAfter(was, day).ifPresent(why -> breaking(Kind.NOTICE_TOO_SHORT, place, why));
  }
}
