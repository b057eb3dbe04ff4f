package dev.lintel.benchmarks.crash;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** Everything that was accepted, and how many answers never came. */
final class Ledger {
  private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
  private final AtomicLong unknown = new AtomicLong();
  private final AtomicLong repeated = new AtomicLong();
  private final AtomicLong looks = new AtomicLong();
  private final Recent recent = new Recent();
  private final Violations violations;

  Ledger(Violations violations) {
    this.violations = violations;
  }

  /** Takes in a 202; the same operation comes again when its request was sent again. */
  void accepted(String account, JsonNode status, String what, boolean well) {
    UUID id = UUID.fromString(status.path("id").asString(""));
    Entry entry = entries.computeIfAbsent(id, _ -> new Entry(what, well));
    violations.unless(entry.what().equals(what), "%s is also %s: %s", entry.what(), what, id);
    entry.observe(status, violations);
    recent.add(account, id);
  }

  /** Takes in what a status resource told. */
  void observed(UUID id, JsonNode status) {
    looks.incrementAndGet();
    entries.get(id).observe(status, violations);
  }

  void sentAgain() {
    repeated.incrementAndGet();
  }

  void unknown() {
    unknown.incrementAndGet();
  }

  Map<UUID, Entry> entries() {
    return entries;
  }

  long unknownAnswers() {
    return unknown.get();
  }

  long sentAgainAnswers() {
    return repeated.get();
  }

  /** Statuses that were read while everything was killed, and afterwards. */
  long looks() {
    return looks.get();
  }

  Recent recent() {
    return recent;
  }

  Violations violations() {
    return violations;
  }
}
