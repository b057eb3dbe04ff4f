package dev.lintel.benchmarks.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A supplier's items by its own names, read once, when all has ended. */
final class OwnItems {
  private final SupplierClient client;
  private final Map<String, List<Integer>> names = new HashMap<>();

  OwnItems(SupplierClient client) {
    this.client = client;
  }

  Map<String, List<Integer>> byName() {
    if (names.isEmpty()) {
      Listing.each(
          client,
          "/nobbsupplier/api/v2/items?limit=500",
          "items",
          item -> names.computeIfAbsent(name(item), _ -> new ArrayList<>()).add(number(item)));
    }
    return names;
  }

  private static String name(JsonNode item) {
    return item.path("supplierItemNumber").asString("");
  }

  private static int number(JsonNode item) {
    return item.path("nobbNumber").asInt();
  }
}
