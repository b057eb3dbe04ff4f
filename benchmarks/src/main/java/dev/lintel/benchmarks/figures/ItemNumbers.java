package dev.lintel.benchmarks.figures;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers of a supplier's published items, by its own list. */
final class ItemNumbers {
  private static final String LIST = "/nobbsupplier/api/v2/items?limit=1000";

  private ItemNumbers() {}

  /** The first ones that it owns, or that it adds to, in rising order. */
  static List<Integer> read(Stand stand, String token, boolean owner, int most)
      throws IOException, InterruptedException {
    List<Integer> numbers = new ArrayList<>();
    try (HttpClient http = HttpClient.newHttpClient()) {
      String next = LIST;
      while (!next.isEmpty() && numbers.size() < most) {
        HttpRequest request =
            HttpRequest.newBuilder(stand.server().apis().resolve(next))
                .header("Authorization", "Bearer " + token)
                .build();
        JsonNode page =
            JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
        page.path("items")
            .valueStream()
            .filter(item -> isOpen(item, owner))
            .forEach(item -> numbers.add(item.path("nobbNumber").asInt()));
        String rest = page.path("nextPageToken").asString("");
        next = rest.isEmpty() ? "" : LIST + "&pageToken=" + rest;
      }
    }
    return List.copyOf(numbers.subList(0, Math.min(most, numbers.size())));
  }

  /** A published Display or Composite cannot be changed. */
  private static boolean isOpen(JsonNode item, boolean owner) {
    return item.path("type").asString("").equals("Standard")
        && item.path("mainSupplier").asBoolean(false) == owner
        && !item.path("state").asString("").equals("Expired");
  }
}
