package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What one supplier, the owner or another, adds to an item and publishes. */
final class ItemSide {
  private static final int PUBLISH_EVERY = 5;

  private final boolean main;
  private final String path;
  private final Sender sender;
  private final Violations violations;
  private final List<Part> parts;
  private int steps;
  private boolean published;
  private boolean publishingUnknown;

  ItemSide(boolean main, int number, Sender sender, Violations violations, List<Part> parts) {
    this.main = main;
    path = CountedKind.ITEM.path(number);
    this.sender = sender;
    this.violations = violations;
    this.parts = parts;
  }

  void step(RandomGenerator random) {
    if (++steps % PUBLISH_EVERY == 0) {
      publish();
    } else {
      parts.get(random.nextInt(parts.size())).step();
    }
  }

  void publish() {
    Answer answer =
        sender.send(new Wish("POST", path + "/publish", "{}", "publishing of " + path, true));
    publishingUnknown |= answer instanceof Answer.Unknown;
    if (answer instanceof Answer.Accepted) {
      published = true;
      parts.forEach(Part::published);
    }
  }

  boolean isPublished() {
    return published;
  }

  /** Judges what the supplier sees, and what buyers see of it. */
  void judge(JsonNode item) {
    parts.forEach(Part::judge);
    if (!publishingUnknown) {
      JsonNode shown = in(item);
      violations.unless(
          published != shown.isMissingNode(),
          "%s: the side of %s is shown as %s",
          path,
          sender.client().account(),
          shown);
      if (published) {
        parts.forEach(part -> part.judgeShown(shown));
      }
    }
  }

  /** The supplier in the item that buyers see. */
  JsonNode in(JsonNode item) {
    return StreamSupport.stream(item.path("suppliers").spliterator(), false)
        .filter(each -> each.path("isMainSupplier").asBoolean(false) == main)
        .findFirst()
        .orElseGet(() -> item.path("suppliers").path(-1));
  }
}
