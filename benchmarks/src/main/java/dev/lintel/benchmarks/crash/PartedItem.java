package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * An item that its owner makes of packages, prices and pictures, and to which another supplier adds
 * prices and pictures of its own as soon as buyers see it. Both publish, at last all that they
 * have.
 */
final class PartedItem {
  private static final int STEPS = 30;

  /** The owner goes no further until the other supplier can take part. */
  private static final int ALONE = 8;

  private final int number;
  private final String path;
  private final Sender other;
  private final Ledger ledger;
  private final Buyer buyer;
  private final RandomGenerator random;
  private final Packages packages;
  private final ItemSide owner;
  private final ItemSide alternative;
  private boolean numbered;
  private int steps;

  PartedItem(int number, Senders senders, Ledger ledger, Buyer buyer, RandomGenerator random) {
    this.number = number;
    path = CountedKind.ITEM.path(number);
    this.other = senders.alternative();
    this.ledger = ledger;
    this.buyer = buyer;
    this.random = random;
    packages = new Packages(number, senders.owner(), ledger);
    owner =
        side(
            true,
            senders.owner(),
            List.of(packages, prices(senders.owner()), pictures(senders.owner())));
    alternative = side(false, other, List.of(prices(other), pictures(other)));
  }

  private ItemSide side(boolean main, Sender sender, List<Part> parts) {
    return new ItemSide(main, number, sender, ledger.violations(), parts);
  }

  private Part prices(Sender sender) {
    return new Prices(number, sender, ledger, buyer, random);
  }

  private Part pictures(Sender sender) {
    return new Pictures(number, sender, ledger, buyer, random);
  }

  boolean isFull() {
    return steps >= STEPS;
  }

  void step() {
    steps++;
    if (packages.isEmpty()) {
      packages.step();
    } else if (!owner.isPublished()) {
      owner.publish();
    } else if (!numbered && isOpen()) {
      addNumber();
    } else if (!numbered && steps > ALONE) {
      steps--;
    } else if (steps > STEPS - 2) {
      (isFull() ? alternative : owner).publish();
    } else {
      (numbered && random.nextBoolean() ? alternative : owner).step(random);
    }
  }

  /** Whether the publishing is done, so that the other supplier may add to the item. */
  private boolean isOpen() {
    return other.client().get(path).filter(answer -> answer.statusCode() == 200).isPresent();
  }

  /** Without a number of its own the other supplier cannot publish. */
  private void addNumber() {
    String body = "{\"supplierItemNumber\":\"%s\"}".formatted(othersNumber());
    Wish wish = new Wish("PATCH", path, body, "number of " + path, true);
    numbered = other.send(wish) instanceof Answer.Accepted;
  }

  private String othersNumber() {
    return "CRASH-OTHER-" + number;
  }

  void judge() {
    JsonNode item = buyer.item(number);
    owner.judge(item);
    if (numbered) {
      alternative.judge(item);
    }
    JsonNode entry = alternative.in(item);
    if (!entry.isMissingNode()) {
      judgeAlternative(entry, owner.in(item));
    }
  }

  /** Its number stands whatever the owner publishes, and it offers the owner's packages. */
  private void judgeAlternative(JsonNode entry, JsonNode owners) {
    String shown = entry.path("supplierItemNumber").asString("");
    ledger.violations().unless(shown.equals(othersNumber()), "%d shows %s", number, shown);
    ledger
        .violations()
        .unless(
            entry.path("packages").size() == owners.path("packages").size(),
            "%d: the other supplier is shown with %s and the owner with %s",
            number,
            entry.path("packages"),
            owners.path("packages"));
    ledger.judged().add("itemsOfBoth", 1);
  }
}
