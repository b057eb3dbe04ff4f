package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes items, each under a name of its own: there must be one for each that was accepted. */
final class MakingWriter implements Writer {
  private static final String BODY =
      """
      {"type":"Standard","moduleNumber":%d,"primaryText":"CRASH","supplierItemNumber":"%s",\
      "manufacturerItemNumber":"%2$s","priceUnit":"STK","stocked":true,"hasDurabilityDate":false}
      """;

  private final String prefix;
  private final int module;
  private final Sender sender;
  private final Ledger ledger;
  private final Violations violations;
  private final OwnItems items;
  private final Set<String> accepted = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private int made;

  /**
   * @param place distinguishes its items from those of other writers
   */
  MakingWriter(int place, int module, Sender sender, Ledger ledger, OwnItems items) {
    this.prefix = "CRASH-%d-".formatted(place);
    this.module = module;
    this.sender = sender;
    this.ledger = ledger;
    this.violations = ledger.violations();
    this.items = items;
  }

  @Override
  public void step() {
    String name = prefix + ++made;
    Wish wish =
        new Wish("POST", "/nobbsupplier/api/v2/items", BODY.formatted(module, name), name, true);
    switch (sender.send(wish)) {
      case Answer.Accepted _ -> accepted.add(name);
      case Answer.Unknown _ -> unknown.add(name);
      case Answer.NotSent _, Answer.Refused _ -> {}
    }
  }

  @Override
  public void judge() {
    Map<String, List<Integer>> found = items.byName();
    ledger.judged().add("itemsMade", accepted.size());
    for (String name : accepted) {
      int count = found.getOrDefault(name, List.of()).size();
      violations.unless(count == 1, "%s was accepted once and exists %d times", name, count);
    }
    for (String name : unknown) {
      int count = found.getOrDefault(name, List.of()).size();
      violations.unless(count <= 1, "%s was sent once and exists %d times", name, count);
    }
    found.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .filter(name -> !accepted.contains(name) && !unknown.contains(name))
        .forEach(name -> violations.add("%s exists and was never sent", name));
  }
}
