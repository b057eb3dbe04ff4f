package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.fiction.FictionalCatalogue;
import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.PagedWalk;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through thousands of items of the fictional catalogue. */
class WholeCatalogueIT {
  private static final int ITEMS = 5_000;
  private static final ExportServer SERVER = ExportServer.start();

  @BeforeAll
  static void load() {
    new FictionalCatalogue(7, ITEMS, Instant.parse(ExportServer.NOW))
        .load(SERVER.catalogue, stored -> {});
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NobbNo", "OwnerParticipantNo", "Created"})
  void forwardAndBackMeetEveryItemOnce(String field) {
    // given
    String path = "/api/v2/items?pageSize=700&sortField=" + field;

    // when
    List<ExportAnswer> forward = PagedWalk.forward(SERVER.client(), path);
    List<ExportAnswer> back = PagedWalk.backward(SERVER.client(), path, forward.getLast());

    // then
    List<Integer> numbers = PagedWalk.numbers(forward);
    assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
    assertThat(forward.getFirst().total()).isEqualTo(numbers.size()).isGreaterThanOrEqualTo(ITEMS);
    assertThat(PagedWalk.numbers(back.reversed()))
        .isEqualTo(numbers.subList(0, numbers.size() - forward.getLast().numbers().size()));
  }

  @Test
  void bothVersionsHaveTheSameItems() {
    assertThat(SERVER.client().get("/api/v1/items").numbers())
        .isEqualTo(SERVER.client().get("/api/v2/items?pageSize=10000").numbers());
  }

  @Test
  void everyListOfTheCatalogueIsAsDescribed() {
    for (String path :
        List.of(
            "productgroups?includeExpired=true",
            "modules",
            "participants",
            "units",
            "prices",
            "media/relations",
            "assortments",
            "savedsearches")) {
      assertThat(SERVER.client().get("/api/v2/" + path).json()).as(path).isNotEmpty();
    }
  }

  @Test
  void aFilteredWalkMeetsWhatTheFirstVersionAnswersWhole() {
    for (String filter : List.of("from=2026-01-01", "suppliers=50002", "search=tre")) {
      assertThat(
              PagedWalk.numbers(
                  PagedWalk.forward(SERVER.client(), "/api/v2/items?pageSize=90&" + filter)))
          .isEqualTo(SERVER.client().get("/api/v1/items?" + filter).numbers());
    }
  }
}
