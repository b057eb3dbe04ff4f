package dev.lintel.benchmarks.crash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Which prices of an item must stand after what was accepted: one unpublished at most, and those
 * that were published, each of which ends the day before the next begins.
 */
final class StandingPrices {
  private record Wanted(int amount, LocalDate from) {
    String text(Optional<Wanted> next) {
      Optional<LocalDate> last = next.map(each -> each.from.minusDays(1));
      return "%d.5 from %s to %s"
          .formatted(amount, from, last.map(Object::toString).orElse("null"));
    }
  }

  private final LocalDate first;
  private final List<Wanted> published = new ArrayList<>();
  private Optional<Wanted> prepared = Optional.empty();

  /** Prices that begin on this first of a month, the next on that of the next month. */
  StandingPrices(LocalDate first) {
    this.first = first;
  }

  boolean hasPrepared() {
    return prepared.isPresent();
  }

  /** The day from which the next price is to be. */
  LocalDate next() {
    return first.plusMonths(published.size());
  }

  void put(int amount) {
    prepared = Optional.of(new Wanted(amount, next()));
  }

  void patch(int amount) {
    prepared = prepared.map(each -> new Wanted(amount, each.from()));
  }

  void publish() {
    prepared.ifPresent(published::add);
    prepared = Optional.empty();
  }

  void delete() {
    prepared = Optional.empty();
  }

  /** What the supplier must see. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    prepared.ifPresent(each -> all.add(each.text(Optional.empty())));
    all.addAll(shown());
    return all;
  }

  /** What buyers must see. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (int place = 0; place < published.size(); place++) {
      shown.add(published.get(place).text(published.stream().skip(place + 1L).findFirst()));
    }
    return shown;
  }

  /** Prices of either API in the same words. */
  static List<String> texts(Iterable<JsonNode> prices) {
    return StreamSupport.stream(prices.spliterator(), false).map(StandingPrices::text).toList();
  }

  private static String text(JsonNode price) {
    return "%s from %s to %s"
        .formatted(
            price.path("price").decimalValue().stripTrailingZeros().toPlainString(),
            price.path("fromDate").asString("null"),
            price.path("toDate").asString("null"));
  }
}
