package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prepares, changes, publishes and removes prices of an item. At most one is unpublished, and what
 * was accepted last stands. Where an answer is missing it stops, since it does not know what does.
 */
final class Prices implements Part {
  private static final int TEN = 10;
  private static final int PUTS = 5;
  private static final int PATCHES = 7;
  private static final int PUBLISHINGS = 9;

  /** From then on a price may begin, on whatever day it is registered. */
  private static final int MONTHS = 3;

  private final int number;
  private final String path;
  private final Sender sender;
  private final Ledger ledger;
  private final Buyer buyer;
  private final RandomGenerator random;
  private final StandingPrices standing =
      new StandingPrices(LocalDate.now().withDayOfMonth(1).plusMonths(MONTHS));
  private boolean unknown;
  private int amount;
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
      look();
    } else if (choice < PUTS) {
      put();
    } else if (choice < PATCHES) {
      ask("PATCH", path, "{\"price\":%d.5}".formatted(++amount), () -> standing.patch(amount));
    } else if (choice < PUBLISHINGS) {
      ask("POST", path + "/publish", "{}", standing::publish);
    } else {
      ask("DELETE", path, "", standing::delete);
    }
  }

  private void put() {
    String body =
        "{\"price\":%d.5,\"currency\":\"NOK\",\"fromDate\":\"%s\"}"
            .formatted(++amount, standing.next());
    send(new Wish("POST", path, body, "POST of " + path, true), () -> standing.put(amount));
  }

  /** Without an unpublished price there is nothing to change, to publish or to remove. */
  private void ask(String method, String where, String body, Runnable effect) {
    send(new Wish(method, where, body, method + " of " + where, standing.hasPrepared()), effect);
  }

  private void send(Wish wish, Runnable effect) {
    Answer answer = sender.send(wish);
    unknown |= answer instanceof Answer.Unknown;
    if (answer instanceof Answer.Accepted) {
      accepted++;
      effect.run();
    }
  }

  private void look() {
    sender
        .client()
        .get(path)
        .map(answer -> JsonMapper.shared().readTree(answer.body()).path("prices"))
        .ifPresent(this::judgeCount);
  }

  private void judgeCount(Iterable<JsonNode> shown) {
    int open = 0;
    for (JsonNode price : shown) {
      open += price.path("published").asBoolean(true) ? 0 : 1;
    }
    ledger.violations().unless(open <= 1, "%s has %d unpublished prices", path, open);
  }

  /** Prices need no publishing of the item. */
  @Override
  public void published() {}

  @Override
  public void judge() {
    List<JsonNode> shown = new ArrayList<>();
    Listing.each(sender.client(), path, "prices", shown::add);
    judgeCount(shown);
    judge("there are", StandingPrices.texts(shown), standing.all());
    ledger.judged().add("changesOfPrices", unknown ? 0 : accepted);
  }

  @Override
  public void judgeShown(JsonNode supplier) {
    String participant = supplier.path("participantNumber").asString("");
    List<JsonNode> shown = new ArrayList<>();
    for (JsonNode price : buyer.prices(number)) {
      if (price.path("supplierParticipantNumber").asString("").equals(participant)) {
        shown.add(price);
      }
    }
    judge("buyers see", StandingPrices.texts(shown), standing.shown());
  }

  private void judge(String what, List<String> found, List<String> wanted) {
    ledger
        .violations()
        .unless(
            unknown || found.equals(wanted),
            "%s: %s %s, accepted was %s",
            path,
            what,
            found,
            wanted);
  }
}
