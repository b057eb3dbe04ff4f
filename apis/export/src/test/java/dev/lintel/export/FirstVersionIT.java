package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.KnownItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Version 1 differs from version 2 as the notes on migration say. */
class FirstVersionIT {
  private static final List<String> ADDED_IN_2 =
      List.of(
          "nrfNumber",
          "elNumber",
          "vvsNumber",
          "lviNumber",
          "rskNumber",
          "dimension",
          "keyword",
          "replacesNobbNumbers");

  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  @Test
  void itemsAreThoseOfVersion2WithoutTheFieldsThatItAdded() {
    // given
    List<JsonNode> second = list(SERVER.client().get("/api/v2/items").json());
    second.forEach(item -> ((ObjectNode) item).remove(ADDED_IN_2));

    // when
    List<JsonNode> first = list(SERVER.client().get("/api/v1/items").json());

    // then
    assertThat(first).isEqualTo(second);
    assertThat(first.getFirst().has("nrfInfo")).isTrue();
  }

  @Test
  void theWholeResultIsAnsweredWhateverIsSaidOfPages() {
    // when
    var answer =
        SERVER.client().get("/api/v1/items?pageSize=3&pageToken=x&sortField=y&sortOrder=desc");

    // then
    assertThat(answer.numbers()).hasSize(KnownItems.all().size()).isSorted();
    assertThat(answer.http().headers().map())
        .doesNotContainKeys("x-total-hits", "x-totalhits", "x-forward-token", "x-backward-token");
  }

  @Test
  void channelsAndEtimReleaseAreNotKnownYet() {
    // when
    var plain = SERVER.client().get("/api/v1/items");
    var asked = SERVER.client().get("/api/v1/items?channels=VAVVS&etimRelease=9");
    var nonsense = SERVER.client().get("/api/v1/items?channels=NONE&etimRelease=7");

    // then
    assertThat(asked.json()).isEqualTo(plain.json());
    assertThat(nonsense.json()).isEqualTo(plain.json());
  }

  @Test
  void filtersAreThoseOfVersion2() {
    for (String query :
        Map.of(
                "search", "hammer",
                "suppliers", "50002",
                "gtins", "00012345678905",
                "from", "2025-11-11",
                "nobbnos", "10000010,10000020")
            .entrySet()
            .stream()
            .map(Object::toString)
            .toList()) {
      assertThat(SERVER.client().get("/api/v1/items?" + query).numbers())
          .isNotEmpty()
          .isEqualTo(SERVER.client().get("/api/v2/items?" + query).numbers());
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }
}
