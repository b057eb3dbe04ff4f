package dev.lintel.properties.paging;

import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.testkit.SteppingClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;

/** The rules and values that the tests of this package share. */
final class PagingExamples {
  static final PagingRules RULES =
      new PagingRules(
          1000,
          10_000,
          List.of("Number", "Owner", "Created"),
          Duration.ofHours(2),
          new PageHeaderNames(
              List.of("x-total-hits", "x-totalHits"),
              List.of("x-forward-token", "x-forwardToken"),
              List.of("x-backward-token", "x-backwardToken"),
              "x-page-token-expired"));
  static final QuerySubject ITEMS = QuerySubject.of("v2/items");

  private PagingExamples() {}

  static SteppingClock clock() {
    return SteppingClock.at("2026-03-01T12:00:00Z");
  }

  static TokenSeal seal(SteppingClock clock) {
    return new TokenSeal(new MemorySealingKeys(new SecureRandom()), clock, new SecureRandom());
  }

  /** Names and values in turn. */
  static Query query(String... namesAndValues) {
    var values = new LinkedHashMap<String, List<String>>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      values.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
    }
    return new Query(values);
  }

  static PageParameters parameters(String... namesAndValues) {
    return PageParameters.parse(RULES, query(namesAndValues));
  }
}
