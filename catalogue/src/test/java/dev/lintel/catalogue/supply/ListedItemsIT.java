package dev.lintel.catalogue.supply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.catalogue.supply.copies.Own;
import dev.lintel.catalogue.supply.publishing.ApprovalPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListedItemsIT {
  private static final int PAGE = 3;
  private static final int ALL = 1_000;

  @Test
  void fillsEveryPageButTheLast() {
    try (var fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC)) {
      for (int supplier : List.of(SupplyFixture.OWNER, SupplyFixture.OTHER)) {
        // given
        List<Integer> all = numbers(fixture.own.items(supplier, 0, ALL));

        // when
        List<Integer> paged = new ArrayList<>();
        List<Integer> page = numbers(fixture.own.items(supplier, 0, PAGE));
        while (page.size() == PAGE) {
          paged.addAll(page);
          page = numbers(fixture.own.items(supplier, page.getLast(), PAGE));
        }
        paged.addAll(page);

        // then
        assertThat(paged).isNotEmpty().isEqualTo(all);
      }
    }
  }

  private static List<Integer> numbers(List<Own> items) {
    return items.stream().map(Own::number).toList();
  }
}
