package dev.lintel.properties.openapi.changes;

import dev.lintel.properties.openapi.Direction;
import dev.lintel.properties.openapi.changes.Change.Kind;
import dev.lintel.properties.openapi.changes.Change.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares two lists of plain schemas. Each alternative of an answer must be one that was told;
 * each alternative of a request must still be taken.
 */
final class AlternativesComparison {
  private final SchemaComparison schemas;
  private final Direction direction;
  private final Findings findings;

  AlternativesComparison(SchemaComparison schemas, Direction direction, Findings findings) {
    this.schemas = schemas;
    this.direction = direction;
    this.findings = findings;
  }

  void compare(List<ObjectNode> old, List<ObjectNode> young, Place place) {
    if (old.size() == 1 && young.size() == 1) {
      schemas.comparePlain(old.getFirst(), young.getFirst(), place);
      return;
    }
    boolean answer = direction == Direction.ANSWER;
    int needs = answer ? young.size() : old.size();
    int offers = answer ? old.size() : young.size();
    Set<Integer> used = new HashSet<>();
    for (int need = 0; need < needs; need++) {
      int at = need;
      Trial best =
          IntStream.range(0, offers)
              .mapToObj(offer ->
                  answer
                      ? trial(old.get(offer), young.get(at), offer, place)
                      : trial(old.get(at), young.get(offer), offer, place))
              .min(Comparator.comparingLong(Trial::breaks))
              .orElseThrow();
      settle(best, place);
      used.add(best.offer());
    }
    if (used.size() < offers) {
      findings.harmless(
          Kind.ALTERNATIVES_CHANGED, place, answer ? "an alternative is gone" : "one is new");
    }
  }

  private void settle(Trial best, Place place) {
    if (best.breaks() > 0) {
      findings.breaking(
          Kind.ALTERNATIVES_CHANGED,
          place,
          direction == Direction.ANSWER
              ? "there is an alternative that was not told"
              : "an alternative is no longer taken");
    }
    findings.add(best.findings());
  }

  private Trial trial(ObjectNode old, ObjectNode young, int offer, Place place) {
    Findings found = findings.apart();
    schemas.reportingTo(found).comparePlain(old, young, place);
    return new Trial(offer, found);
  }

  private record Trial(int offer, Findings findings) {
    long breaks() {
      return findings.all().stream().filter(Change::breaking).count();
    }
  }
}
