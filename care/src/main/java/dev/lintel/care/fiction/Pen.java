package dev.lintel.care.fiction;

import dev.lintel.care.register.BulkLoad;
import dev.lintel.care.register.Kind;
import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Writes entries into the register, with times in the years before the plan's present. */
final class Pen {
  private static final int DAYS = 2_000;

  private final BulkLoad load;
  private final Plan plan;

  Pen(BulkLoad load, Plan plan) {
    this.load = load;
    this.plan = plan;
  }

  /** An entry's fields are those that a connector would send; the rest follows. */
  <T> void write(Kind<T> kind, long id, ObjectNode fields) {
    Dice dice = plan.dice(kind.name() + " facts", id);
    Instant updated = plan.present().minus(Duration.ofMinutes(dice.below(DAYS * 24 * 60)));
    Instant created = updated.minus(Duration.ofMinutes(dice.below(DAYS * 24 * 60)));
    load.add(kind, new BulkLoad.Facts(id, dice.uuid(), created, updated), fields);
  }
}
