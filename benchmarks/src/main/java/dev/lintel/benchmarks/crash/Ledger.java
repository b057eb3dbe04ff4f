package dev.lintel.benchmarks.crash;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Everything that was accepted, and how many answers never came. */
final class Ledger {
  private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
  private final AtomicLong unknown = new AtomicLong();
  private final AtomicLong repeated = new AtomicLong();
  private final AtomicLong looks = new AtomicLong();
  private final Tally judged = new Tally();
  private final Recent recent = new Recent();
  private final Violations violations;

  Ledger(Violations violations) {
    this.violations = violations;
  }

  /** Takes in a 202; the same operation comes again when its request was sent again. */
  void accepted(String account, Answer.Accepted answer, String what, boolean well) {
    UUID id = answer.id();
    Entry entry = entries.computeIfAbsent(id, _ -> new Entry(account, what, well));
    violations.unless(entry.what().equals(what), "%s is also %s: %s", entry.what(), what, id);
    violations.unless(
        entry.account().equals(account), "%s of %s is also %s's", what, entry.account(), account);
    entry.observe(answer.status(), violations);
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

  /** How many operations of each account were accepted. */
  Map<String, Long> acceptedByAccount() {
    return entries.values().stream()
        .collect(Collectors.groupingBy(Entry::account, TreeMap::new, Collectors.counting()));
  }

  /** What was judged besides statuses. */
  Tally judged() {
    return judged;
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
