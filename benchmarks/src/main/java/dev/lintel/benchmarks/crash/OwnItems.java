package dev.lintel.benchmarks.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The items of each account by their suppliers' own names, read once, when all has ended. */
final class OwnItems {
  private final Map<String, Map<String, List<Integer>>> byAccount = new ConcurrentHashMap<>();

  Map<String, List<Integer>> byName(SupplierClient client) {
    return byAccount.computeIfAbsent(client.account(), _ -> read(client));
  }

  private static Map<String, List<Integer>> read(SupplierClient client) {
    Map<String, List<Integer>> names = new HashMap<>();
    Listing.each(
        client,
        "/nobbsupplier/api/v2/items?limit=500",
        "items",
        item -> names.computeIfAbsent(name(item), _ -> new ArrayList<>()).add(number(item)));
    return names;
  }

  private static String name(JsonNode item) {
    return item.path("supplierItemNumber").asString("");
  }

  private static int number(JsonNode item) {
    return item.path("nobbNumber").asInt();
  }
}
