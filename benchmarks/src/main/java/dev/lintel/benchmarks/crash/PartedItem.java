package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** An item to which packages, prices and pictures are added, and which is published meanwhile. */
final class PartedItem {
  private static final int STEPS = 24;
  private static final int PUBLISH_EVERY = 6;

  private final int number;
  private final String path;
  private final Sender sender;
  private final Ledger ledger;
  private final Buyer buyer;
  private final RandomGenerator random;
  private final Packages packages;
  private final List<Part> parts;
  private int steps;
  private boolean published;
  private boolean publishingUnknown;

  PartedItem(int number, Sender sender, Ledger ledger, Buyer buyer, RandomGenerator random) {
    this.number = number;
    path = CountedKind.ITEM.path(number);
    this.sender = sender;
    this.ledger = ledger;
    this.buyer = buyer;
    this.random = random;
    packages = new Packages(path, sender, ledger);
    parts =
        List.of(
            packages,
            new Prices(number, sender, ledger, buyer, random),
            new Pictures(path, sender, ledger, buyer, random));
  }

  boolean isFull() {
    return steps >= STEPS;
  }

  void step() {
    steps++;
    if (packages.isEmpty()) {
      packages.step();
    } else if (steps % PUBLISH_EVERY == 0) {
      publish();
    } else {
      parts.get(random.nextInt(parts.size())).step();
    }
  }

  private void publish() {
    Answer answer =
        sender.send(new Wish("POST", path + "/publish", "{}", "publishing of " + path, true));
    publishingUnknown |= answer instanceof Answer.Unknown;
    if (answer instanceof Answer.Accepted) {
      published = true;
      parts.forEach(Part::published);
    }
  }

  void judge() {
    parts.forEach(Part::judge);
    JsonNode shown = buyer.item(number);
    if (!publishingUnknown) {
      ledger.violations().unless(published != shown.isMissingNode(), "Buyers see: %s", path);
    }
    if (published && !publishingUnknown) {
      parts.forEach(part -> part.judgeShown(shown));
    }
  }
}
