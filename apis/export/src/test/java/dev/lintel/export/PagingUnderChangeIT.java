package dev.lintel.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.items.Item;
import dev.lintel.export.testing.ExportAnswer;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.export.testing.FleetingItems;
import dev.lintel.export.testing.KnownItems;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Walking forward and backward in any order never skips or repeats an item that was there all the
 * time, while others come, change and go.
 */
class PagingUnderChangeIT {
  private static final ExportServer SERVER = ExportServer.start();

  @AfterContainer
  static void stop() {
    SERVER.close();
  }

  /** A sort, and what it compares. */
  enum Sorting {
    NUMBER("NobbNo", Item::number),
    OWNER("OwnerParticipantNo", item -> item.owner().number()),
    AGE("Created", item -> item.lifecycle().created().getEpochSecond());

    private final String field;
    private final Function<Item, Number> value;

    Sorting(String field, Function<Item, Number> value) {
      this.field = field;
      this.value = value;
    }

    List<Integer> sorted(boolean ascending) {
      Comparator<Item> order =
          Comparator.<Item>comparingLong(item -> value.apply(item).longValue())
              .thenComparing(Item::number);
      return KnownItems.all().stream()
          .sorted(ascending ? order : order.reversed())
          .map(Item::number)
          .toList();
    }
  }

  @Provide
  Arbitrary<List<Boolean>> ways() {
    return Arbitraries.of(true, true, true, false).list().ofMaxSize(60);
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  void aWalkMeetsEveryLastingItemInItsPlace(
      @ForAll Sorting sorting,
      @ForAll boolean ascending,
      @ForAll @IntRange(min = 1, max = 12) int size,
      @ForAll("ways") List<Boolean> ways,
      @ForAll long seed) {
    var walk = new Walk(sorting, ascending, size);
    try (var _ = FleetingItems.in(SERVER.catalogue, seed)) {
      ways.forEach(walk::step);
      walk.toTheEnd();
    }
  }

  /**
   * A walk that remembers which lasting items the present page has: those from {@code begin} to
   * before {@code end} in their order. The next page must go on exactly there.
   */
  private static final class Walk {
    private final List<Integer> lasting;
    private final String path;
    private ExportAnswer page;
    private int begin;
    private int end;

    Walk(Sorting sorting, boolean ascending, int size) {
      lasting = sorting.sorted(ascending);
      path =
          "/api/v2/items?pageSize=%d&sortField=%s&sortOrder=%s"
              .formatted(size, sorting.field, ascending ? "asc" : "desc");
      page = SERVER.client().get(path);
      end = lastingOf(page).size();
      check();
    }

    void step(boolean forward) {
      Optional<String> token = forward ? page.forward() : page.backward();
      if (token.isEmpty()) {
        return;
      }
      page = SERVER.client().get(path + "&pageToken=" + token.get());
      assertThat(page.status()).isEqualTo(200);
      int count = lastingOf(page).size();
      begin = forward ? end : begin - count;
      end = begin + count;
      check();
    }

    void toTheEnd() {
      while (page.forward().isPresent()) {
        step(true);
      }
    }

    private void check() {
      assertThat(begin).isNotNegative();
      assertThat(lastingOf(page)).isEqualTo(lasting.subList(begin, Math.min(end, lasting.size())));
      if (page.forward().isEmpty()) {
        assertThat(end).isEqualTo(lasting.size());
      }
      if (page.backward().isEmpty()) {
        assertThat(begin).isZero();
      }
    }

    private List<Integer> lastingOf(ExportAnswer answer) {
      return answer.numbers().stream().filter(lasting::contains).toList();
    }
  }
}
