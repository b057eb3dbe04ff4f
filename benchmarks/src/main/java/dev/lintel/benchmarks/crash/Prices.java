package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prepares, changes, publishes and removes prices of an item. At most one is unpublished; what was
 * accepted last stands, and a published one ends the day before the next. Where an answer is
 * missing it stops, since it does not know what stands.
 */
final class Prices implements Part {
  private static final int TEN = 10;
  private static final int PUTS = 5;
  private static final int PATCHES = 7;
  private static final int PUBLISHINGS = 9;

  /** From then on a price may begin, on whatever day it is registered. */
  private static final int MONTHS = 3;

  private record Wanted(int amount, LocalDate from) {
    String body() {
      return "{\"price\":%d.5,\"currency\":\"NOK\",\"fromDate\":\"%s\"}".formatted(amount, from);
    }

    String text(Optional<Wanted> next) {
      return "%d.5 from %s to %s"
          .formatted(amount, from, next.map(each -> "" + each.from.minusDays(1)).orElse("null"));
    }
  }

  private final int number;
  private final String path;
  private final Sender sender;
  private final Ledger ledger;
  private final Buyer buyer;
  private final RandomGenerator random;
  private final LocalDate first = LocalDate.now().withDayOfMonth(1).plusMonths(MONTHS);
  private final List<Wanted> published = new ArrayList<>();
  private Optional<Wanted> prepared = Optional.empty();
  private boolean unknown;
  private int sent;
  private int accepted;

  Prices(int number, Sender sender, Ledger ledger, Buyer buyer, RandomGenerator random) {
    this.number = number;
    path = CountedKind.ITEM.path(number) + "/prices";
    this.sender = sender;
    this.ledger = ledger;
    this.buyer = buyer;
    this.random = random;
  }

  @Override
  public void step() {
    int choice = random.nextInt(TEN);
    if (unknown || choice == 0) {
      sender.client().get(path).ifPresent(this::judgeLook);
    } else if (choice < PUTS) {
      put(new Wanted(++sent, first.plusMonths(published.size())));
    } else if (choice < PATCHES) {
      patch(++sent);
    } else if (choice < PUBLISHINGS) {
      publish();
    } else {
      delete();
    }
  }

  private void put(Wanted next) {
    if (isAccepted(new Wish("POST", path, next.body(), "a price of " + path, true))) {
      prepared = Optional.of(next);
    }
  }

  /** Without an unpublished price there is nothing to change, to publish or to remove. */
  private void patch(int amount) {
    String body = "{\"price\":%d.5}".formatted(amount);
    if (isAccepted(wish("PATCH", path, body, "patch"))) {
      prepared = prepared.map(each -> new Wanted(amount, each.from()));
    }
  }

  private void publish() {
    if (isAccepted(wish("POST", path + "/publish", "{}", "publishing"))) {
      prepared.ifPresent(published::add);
      prepared = Optional.empty();
    }
  }

  private void delete() {
    if (isAccepted(wish("DELETE", path, "", "removal"))) {
      prepared = Optional.empty();
    }
  }

  private Wish wish(String method, String where, String body, String what) {
    return new Wish(method, where, body, what + " of " + path, prepared.isPresent());
  }

  private boolean isAccepted(Wish wish) {
    Answer answer = sender.send(wish);
    unknown |= answer instanceof Answer.Unknown;
    boolean is = answer instanceof Answer.Accepted;
    accepted += is ? 1 : 0;
    return is;
  }

  /** Prices need no publishing of the item. */
  @Override
  public void published() {}

  @Override
  public void judge() {
    List<JsonNode> shown = shown();
    judgeCount(shown);
    if (!unknown) {
      List<String> texts = texts(shown);
      List<String> wanted = new ArrayList<>();
      prepared.ifPresent(each -> wanted.add(each.text(Optional.empty())));
      wanted.addAll(wanted());
      ledger.violations().unless(texts.equals(wanted), "%s: %s, not %s", path, texts, wanted);
      ledger.judged().add("changesOfPrices", accepted);
    }
  }

  private void judgeLook(HttpResponse<String> answer) {
    ledger.violations().unless(answer.statusCode() == 200, "%s is %d", path, answer.statusCode());
    List<JsonNode> shown = new ArrayList<>();
    JsonMapper.shared().readTree(answer.body()).path("prices").forEach(shown::add);
    judgeCount(shown);
  }

  private void judgeCount(List<JsonNode> shown) {
    long open = shown.stream().filter(each -> !each.path("published").asBoolean(true)).count();
    ledger.violations().unless(open <= 1, "%s has %d unpublished prices", path, open);
  }

  @Override
  public void judgeShown(JsonNode item) {
    List<JsonNode> shown = new ArrayList<>();
    buyer.prices(number).forEach(shown::add);
    List<String> texts = texts(shown);
    ledger
        .violations()
        .unless(
            unknown || texts.equals(wanted()), "%s: buyers see %s, not %s", path, texts, wanted());
  }

  private List<String> wanted() {
    List<String> wanted = new ArrayList<>();
    for (int place = 0; place < published.size(); place++) {
      Optional<Wanted> next =
          published.size() > place + 1 ? Optional.of(published.get(place + 1)) : Optional.empty();
      wanted.add(published.get(place).text(next));
    }
    return wanted;
  }

  private List<JsonNode> shown() {
    List<JsonNode> shown = new ArrayList<>();
    Listing.each(sender.client(), path, "prices", shown::add);
    return shown;
  }

  private static List<String> texts(List<JsonNode> shown) {
    return shown.stream()
        .map(each ->
            "%s from %s to %s"
                .formatted(
                    each.path("price").decimalValue().stripTrailingZeros().toPlainString(),
                    each.path("fromDate").asString("null"),
                    each.path("toDate").asString("null")))
        .toList();
  }
}
