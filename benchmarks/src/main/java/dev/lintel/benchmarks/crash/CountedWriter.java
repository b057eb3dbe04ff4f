package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Writes a counter into one entity, higher with each patch. The last patch must be what is found in
 * the end, no counter may ever fall, and the revision must rise by one for each change: then all
 * were applied once and in order. Patches that nobody answered make exceptions of themselves alone.
 * The sender's accounts take turns, and the order is one.
 */
final class CountedWriter implements Writer {
  private static final int HUNDRED = 100;
  private static final int PATCHES = 70;
  private static final int PUBLISHINGS = 82;
  private static final int WRONG = 90;

  private final CountedKind kind;
  private final int number;
  private final String path;
  private final Sender sender;
  private final Ledger ledger;
  private final Violations violations;
  private final RandomGenerator random;
  private final Buyer buyer;
  private final long firstRevision;
  private final Set<Integer> unknown = new HashSet<>();
  private int counter = 1;
  private int lastAccepted = counter;
  private int accepted;
  private int publishings;
  private int effectivePublishings;
  private int published;
  private boolean isPublished;
  private boolean publishingUnknown;
  private Seen last;

  /** Writes the first counter, with which the entity gets a copy and revisions of its own. */
  CountedWriter(
      CountedKind kind,
      int number,
      Sender sender,
      Ledger ledger,
      RandomGenerator random,
      Buyer buyer) {
    this.kind = kind;
    this.number = number;
    this.path = kind.path(number);
    this.sender = sender;
    this.ledger = ledger;
    this.violations = ledger.violations();
    this.random = random;
    this.buyer = buyer;
    sender.make(patch(counter)).orElseThrow();
    last = look().orElseThrow(() -> new IllegalStateException("There is no " + path));
    firstRevision = last.revision();
  }

  @Override
  public void step() {
    int choice = random.nextInt(HUNDRED);
    if (choice < PATCHES) {
      patch();
    } else if (choice < PUBLISHINGS && kind.isPublishedByRequest()) {
      publish();
    } else if (choice < WRONG) {
      patchWrongly();
    } else {
      look().ifPresent(this::compare);
    }
  }

  private void patch() {
    int next = ++counter;
    switch (sender.send(patch(next))) {
      case Answer.Accepted _ -> {
        lastAccepted = next;
        accepted++;
        isPublished = false;
      }
      case Answer.Unknown _ -> unknown.add(next);
      case Answer.NotSent _, Answer.Refused _ -> {}
    }
  }

  private Wish patch(int next) {
    return wish("PATCH", path, kind.patch(number, next), "counter " + next, true);
  }

  private void publish() {
    switch (sender.send(wish("POST", path + "/publish", "{}", "publishing", true))) {
      case Answer.Accepted _ -> {
        publishings++;
        effectivePublishings += isPublished ? 0 : 1;
        isPublished = true;
        published = lastAccepted;
      }
      case Answer.Unknown _ -> {
        publishings++;
        publishingUnknown = true;
      }
      case Answer.NotSent _, Answer.Refused _ -> {}
    }
  }

  /** Must fail when applied, and leave nothing behind. */
  private void patchWrongly() {
    sender.send(wish("PATCH", path, kind.wrongPatch(), "wrong patch", false));
  }

  private Wish wish(String method, String where, String body, String what, boolean well) {
    return new Wish(method, where, body, what + " of " + path, well);
  }

  private Optional<Seen> look() {
    return sender.client().get(path).filter(this::isShown).map(answer -> Seen.of(kind, answer));
  }

  private boolean isShown(HttpResponse<String> answer) {
    violations.unless(answer.statusCode() == 200, "%s is %d", path, answer.statusCode());
    violations.unless(!answer.body().contains("WRONG"), "%s has a wrong patch", path);
    return answer.statusCode() == 200;
  }

  private void compare(Seen now) {
    violations.unless(
        now.revision() >= last.revision(), "%s went back: %s after %s", path, now, last);
    if (unknown.isEmpty()) {
      violations.unless(
          count(now.counter()) >= count(last.counter()),
          "%s counts back: %s after %s",
          path,
          now,
          last);
    }
    violations.unless(now.whole(), "%s has half a patch: %s", path, now);
    violations.unless(count(now.counter()) <= counter, "%s is ahead: %s", path, now);
    last = now;
  }

  private static int count(OptionalInt counter) {
    return counter.orElse(0);
  }

  @Override
  public void judge() {
    Seen end = look().orElseThrow(() -> new IllegalStateException(path + " cannot be read"));
    compare(end);
    int count = count(end.counter());
    violations.unless(
        count == lastAccepted || unknown.contains(count),
        "%s ends with %d, the last accepted patch is %d",
        path,
        count,
        lastAccepted);
    ledger.judged().add(kind.plural(), 1);
    judgeRevision(end.revision() - firstRevision);
    if (kind.isPublishedByRequest() && unknown.isEmpty() && !publishingUnknown && published > 0) {
      ledger.judged().add("shownToBuyers", 1);
      OptionalInt shown = kind.shown(buyer.item(number));
      violations.unless(
          count(shown) == published, "%s is shown as %s, published %d", path, shown, published);
    }
  }

  private void judgeRevision(long changes) {
    boolean exact = unknown.isEmpty() && !publishingUnknown;
    int least = accepted + (exact ? effectivePublishings : 0);
    int most = accepted + (exact ? effectivePublishings : publishings + unknown.size());
    violations.unless(
        changes >= least && changes <= most,
        "%s has %d revisions, accepted were %d to %d changes",
        path,
        changes,
        least,
        most);
  }
}
