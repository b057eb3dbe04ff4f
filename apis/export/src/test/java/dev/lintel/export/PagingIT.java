package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.ItemSketch;
import dev.lintel.export.testing.KnownItems;
import dev.lintel.export.testing.PagedWalk;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The source page's section on pagination, sentence by sentence. */
class PagingIT {
  @AutoClose private static final ExportServer SERVER = ExportServer.start();

  private static ExportAnswer page(String query) {
    return SERVER.client().get("/api/v2/items?" + query);
  }

  @Test
  void withoutAPageSizeAPageHasOneThousandItems() {
    try (var server = ExportServer.start()) {
      // given
      server
          .catalogue
          .writer()
          .restore(
              IntStream.range(20_000_000, 20_001_200)
                  .mapToObj(number -> ItemSketch.item(number).made())
                  .toList());

      // when
      ExportAnswer first = server.client().get("/api/v2/items");
      ExportAnswer whole = server.client().get("/api/v2/items?pageSize=10000");
      ExportAnswer firstVersion = server.client().get("/api/v1/items");

      // then
      assertThat(first.numbers()).hasSize(1000);
      assertThat(first.total()).isEqualTo(1231);
      assertThat(first.forward()).isPresent();
      assertThat(whole.numbers()).hasSize(1231).isEqualTo(firstVersion.numbers());
      assertThat(whole.forward()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10001", "99999999999", "ten", "1.5", "1e3", "0x10", "٣", " "})
  void morePagesThanTheMaximumOrNonsenseIsRefused(String size) {
    // when
    ExportAnswer answer = page("pageSize=" + size);

    // then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errors("pageSize"))
        .containsExactly("pageSize: must be a whole number from 1 to 10000; leave it out for 1000");
  }

  @Test
  void everyFaultOfThePagingIsToldAtOnce() {
    // when
    ExportAnswer answer = page("pageSize=0&sortField=Colour&sortOrder=up&from=x");

    // then
    assertThat(answer.json().get("errors").propertyNames())
        .containsExactlyInAnyOrder("pageSize", "sortField", "sortOrder", "from");
  }

  @Test
  void anEmptyTokenIsNoToken() {
    assertThat(page("pageSize=2&pageToken=").numbers()).isEqualTo(page("pageSize=2").numbers());
  }

  @Test
  void bothSpellingsOfTheHeadersHaveTheSameValues() {
    // given
    ExportAnswer first = page("pageSize=5");

    // when
    ExportAnswer second = page("pageSize=5&pageToken=" + first.forward().orElseThrow());

    // then
    assertThat(second.header("x-totalHits")).isPresent().isEqualTo(second.header("x-total-hits"));
    assertThat(second.header("x-forwardToken")).isPresent().isEqualTo(second.forward());
    assertThat(second.header("x-backwardToken")).isPresent().isEqualTo(second.backward());
  }

  @Test
  void theFirstPageHasNoBackwardTokenAndTheLastNoForwardToken() {
    // given
    List<ExportAnswer> pages = PagedWalk.forward(SERVER.client(), "/api/v2/items?pageSize=10");

    // then
    assertThat(pages).hasSize(4);
    assertThat(pages)
        .extracting(page -> page.backward().isPresent())
        .containsExactly(false, true, true, true);
    assertThat(pages)
        .extracting(page -> page.forward().isPresent())
        .containsExactly(true, true, true, false);
    assertThat(pages).extracting(ExportAnswer::total).containsOnly(31L);
    assertThat(pages.getLast().header("x-forwardToken")).isEmpty();
    assertThat(pages.getFirst().header("x-backwardToken")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pageSize=31", "pageSize=32", "nobbnos=99999999", "search=hammer"})
  void aResultOfOnePageHasNoToken(String query) {
    // when
    ExportAnswer answer = page(query);

    // then
    assertThat(answer.forward()).isEmpty();
    assertThat(answer.backward()).isEmpty();
    assertThat(answer.total()).isEqualTo(answer.numbers().size());
  }

  @ParameterizedTest
  @CsvSource({
    "NobbNo,asc", "NobbNo,desc", "OwnerParticipantNo,asc", "OwnerParticipantNo,desc",
    "Created,asc", "Created,desc", "'',''", "created,DESC"
  })
  void aWalkForwardAndBackGivesTheSamePagesInEveryOrder(String field, String order) {
    // given
    String path = "/api/v2/items?pageSize=4&sortField=%s&sortOrder=%s".formatted(field, order);

    // when
    List<ExportAnswer> forward = PagedWalk.forward(SERVER.client(), path);
    List<ExportAnswer> back = PagedWalk.backward(SERVER.client(), path, forward.getLast());

    // then
    assertThat(PagedWalk.numbers(forward)).isEqualTo(sorted(field, order));
    assertThat(back.reversed())
        .extracting(ExportAnswer::numbers)
        .isEqualTo(
            forward.subList(0, forward.size() - 1).stream().map(ExportAnswer::numbers).toList());
    assertThat(back).extracting(ExportAnswer::total).containsOnly(31L);
  }

  private static List<Integer> sorted(String field, String order) {
    Comparator<Item> comparator =
        switch (field.toLowerCase(java.util.Locale.ROOT)) {
          case "ownerparticipantno" -> Comparator.comparing(item -> item.owner().number());
          case "created" -> Comparator.comparing(item -> item.lifecycle().created());
          default -> Comparator.comparing(Item::number);
        };
    comparator = comparator.thenComparing(Item::number);
    return KnownItems.all().stream()
        .sorted(order.equalsIgnoreCase("desc") ? comparator.reversed() : comparator)
        .map(Item::number)
        .toList();
  }

  @Test
  void aTokenMayBeUsedManyTimes() {
    // given
    String next = "pageSize=3&pageToken=" + page("pageSize=3").forward().orElseThrow();

    // then
    assertThat(page(next).numbers()).isEqualTo(page(next).numbers()).hasSize(3);
  }

  @Test
  void theTotalIsThatOfTheWalksFirstPageWhileItemsComeAndGo() {
    try (var server = ExportServer.start()) {
      // given
      ExportAnswer first = server.client().get("/api/v2/items?pageSize=10");

      // when
      server.catalogue.writer().save(List.of(ItemSketch.item(90_000_000).made()));
      server.catalogue.writer().save(List.of(ItemSketch.item(90_000_001).made()));
      server.catalogue.writer().delete(List.of(KnownItems.AXE));
      List<ExportAnswer> rest =
          PagedWalk.forward(server.client(), "/api/v2/items?pageSize=10", first);

      // then
      assertThat(first.total()).isEqualTo(31);
      assertThat(rest).isNotEmpty().extracting(ExportAnswer::total).containsOnly(31L);
      assertThat(PagedWalk.numbers(rest)).contains(90_000_000, 90_000_001);
      assertThat(server.client().get("/api/v2/items?pageSize=10").total()).isEqualTo(32);
    }
  }

  @Test
  void theTotalIsThatOfTheFiltersAndNotOfThePage() {
    assertThat(page("suppliers=50002&pageSize=1").total()).isEqualTo(6);
    assertThat(page("channels=VAVVS&pageSize=1").total()).isEqualTo(2);
    assertThat(page("search=treskrue 20&pageSize=5").total()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"NobbNo,asc", "NobbNo,desc", "OwnerParticipantNo,asc", "Created,desc"})
  void aPageThatWasEmptiedMeanwhileStillHasItsNeighbours(String field, String order) {
    try (var server = ExportServer.start()) {
      // given
      String path = "/api/v2/items?pageSize=10&sortField=%s&sortOrder=%s".formatted(field, order);
      List<ExportAnswer> pages = PagedWalk.forward(server.client(), path);
      String last = path + "&pageToken=" + pages.get(2).forward().orElseThrow();
      String first = path + "&pageToken=" + pages.get(1).backward().orElseThrow();
      server.catalogue.writer().delete(pages.getLast().numbers());
      server.catalogue.writer().delete(pages.getFirst().numbers());

      // when
      ExportAnswer atEnd = server.client().get(last);
      ExportAnswer atBegin = server.client().get(first);

      // then
      assertThat(atEnd.numbers()).isEmpty();
      assertThat(atEnd.forward()).isEmpty();
      assertThat(PagedWalk.backward(server.client(), path, atEnd).getFirst().numbers())
          .isEqualTo(pages.get(2).numbers());
      assertThat(atBegin.numbers()).isEmpty();
      assertThat(atBegin.backward()).isEmpty();
      assertThat(PagedWalk.forward(server.client(), path, atBegin).getFirst().numbers())
          .isEqualTo(pages.get(1).numbers());
    }
  }
}
