package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who takes part: the writers, half of whom send with keys, on entities that they alone write. */
final class Cast {
  private static final int ITEM_WRITERS = 20;
  private static final int ALTERNATIVE_WRITERS = 8;
  private static final int MODULE_WRITERS = 6;
  private static final int MAKERS = 6;
  private static final int PARTS_WRITERS = 6;

  private final Parties parties;
  private final Ledger ledger;
  private final Recovery recovery;
  private final SplittableRandom random;
  private final List<Writer> writers = new ArrayList<>();

  Cast(Parties parties, Ledger ledger, Recovery recovery, SplittableRandom random) {
    this.parties = parties;
    this.ledger = ledger;
    this.recovery = recovery;
    this.random = random;
  }

  /** Finds or makes what they write; nothing may be killed meanwhile. */
  List<Writer> assemble() {
    List<JsonNode> owned = new ArrayList<>();
    Listing.each(reader(), "/nobbsupplier/api/v2/items?limit=500", "items", owned::add);
    List<JsonNode> shown = owned.stream().filter(each -> isOwn(each)).toList();
    for (int place = 0; place < ITEM_WRITERS; place++) {
      int number = shown.get(place).path("nobbNumber").asInt();
      count(CountedKind.ITEM, number, owner(place));
      if (place < ALTERNATIVE_WRITERS) {
        count(CountedKind.ALTERNATIVE, number, alternative(place));
      }
    }
    int module = shown.getFirst().path("moduleNumber").asInt();
    modules(module);
    makers(module);
    return writers;
  }

  private static boolean isOwn(JsonNode item) {
    return item.path("mainSupplier").asBoolean(false)
        && item.path("type").asString("").equals("Standard")
        && item.path("state").asString("").equals("Published");
  }

  private void count(CountedKind kind, int number, Sender sender) {
    writers.add(new CountedWriter(kind, number, sender, ledger, random.split(), parties.buyer()));
  }

  /** Modules with the same facts as one that is there, under names of their own. */
  private void modules(int pattern) {
    for (int place = 0; place < MODULE_WRITERS; place++) {
      String name = "CRASH%d".formatted(place);
      String body = module(pattern, name);
      Sender sender = owner(place);
      int number =
          sender
              .make(new Wish("POST", "/nobbsupplier/api/v2/modules", body, name, true))
              .orElseThrow();
      count(CountedKind.MODULE, number, sender);
    }
  }

  private String module(int pattern, String name) {
    String body = reader().get(CountedKind.MODULE.path(pattern)).orElseThrow().body();
    var document = (ObjectNode) JsonMapper.shared().readTree(body);
    document.remove(List.of("number", "state", "stateReason", "changedAt"));
    return document.put("internalid", name).put("text", "CRASH").toString();
  }

  private void makers(int module) {
    OwnItems items = new OwnItems(reader());
    for (int place = 0; place < MAKERS; place++) {
      writers.add(new MakingWriter(place, module, owner(place), ledger, items));
    }
    for (int place = 0; place < PARTS_WRITERS; place++) {
      Senders senders = new Senders(owner(place), alternative(place));
      writers.add(new PartsWriter(place, module, senders, ledger, parties.buyer(), random.split()));
    }
  }

  private SupplierClient reader() {
    return parties.owner().getFirst();
  }

  private Sender owner(int place) {
    return sender(parties.owner(), place);
  }

  private Sender alternative(int place) {
    return sender(List.of(parties.alternative()), place);
  }

  private Sender sender(List<SupplierClient> accounts, int place) {
    return new Sender(accounts, ledger, recovery, place % 2 == 0);
  }
}
