package dev.lintel.benchmarks.crash;

import dev.lintel.benchmarks.crash.Sender.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who takes part: the writers, half of whom send with keys, on entities that they alone write. */
final class Cast {
  private static final int ITEM_WRITERS = 20;
  private static final int MODULE_WRITERS = 6;
  private static final int MAKERS = 6;
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int MOST_LOOKS = 600;

  private final SupplierClient supplier;
  private final Ledger ledger;
  private final Recovery recovery;
  private final Buyer buyer;
  private final SplittableRandom random;
  private final OwnItems items = new OwnItems();

  Cast(
      SupplierClient supplier,
      Ledger ledger,
      Recovery recovery,
      Buyer buyer,
      SplittableRandom random) {
    this.supplier = supplier;
    this.ledger = ledger;
    this.recovery = recovery;
    this.buyer = buyer;
    this.random = random;
  }

  /** Finds or makes what they write; nothing may be killed meanwhile. */
  List<Writer> assemble() {
    List<JsonNode> owned = new ArrayList<>();
    Listing.each(supplier, "/nobbsupplier/api/v2/items?limit=500", "items", owned::add);
    List<JsonNode> shown = owned.stream().filter(each -> isOwn(each)).toList();
    List<Writer> writers = new ArrayList<>();
    for (int place = 0; place < ITEM_WRITERS; place++) {
      int number = shown.get(place).path("nobbNumber").asInt();
      writers.add(counted(CountedKind.ITEM, number, place));
    }
    int module = shown.getFirst().path("moduleNumber").asInt();
    modules(module, writers);
    for (int place = 0; place < MAKERS; place++) {
      writers.add(new MakingWriter(place, module, sender(place), ledger, items));
    }
    return writers;
  }

  private static boolean isOwn(JsonNode item) {
    return item.path("mainSupplier").asBoolean(false)
        && item.path("type").asString("").equals("Standard")
        && item.path("state").asString("").equals("Published");
  }

  /** Modules with the same facts as one that is there, under names of their own. */
  private void modules(int pattern, List<Writer> writers) {
    for (int place = 0; place < MODULE_WRITERS; place++) {
      String name = "CRASH%d".formatted(place);
      String path = "/nobbsupplier/api/v2/modules";
      sender(0).send(new Wish("POST", path, module(pattern, name), name, true));
      UUID id = ledger.recent().of(supplier.account()).getLast();
      writers.add(counted(CountedKind.MODULE, made(id), place));
    }
  }

  private String module(int pattern, String name) {
    var document =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(
                    supplier.get("/nobbsupplier/api/v2/modules/" + pattern).orElseThrow().body());
    document.remove(List.of("number", "state", "stateReason", "changedAt"));
    return document.put("internalid", name).put("text", "CRASH").toString();
  }

  private int made(UUID operation) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      String body = supplier.get("/nobbsupplier/api/v2/status/" + operation).orElseThrow().body();
      String resource = JsonMapper.shared().readTree(body).path("resource").asString("");
      if (!resource.isEmpty()) {
        return CountedKind.MODULE.number(resource);
      }
      LockSupport.parkNanos(LOOK_NANOS);
    }
    throw new IllegalStateException("The module of operation " + operation + " was not made");
  }

  private Writer counted(CountedKind kind, int number, int place) {
    return new CountedWriter(kind, number, sender(place), ledger, random(), buyer);
  }

  private Sender sender(int place) {
    return new Sender(supplier, ledger, recovery, place % 2 == 0);
  }

  private RandomGenerator random() {
    return random.split();
  }
}
