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

  @Test
  void endsWhereTheRightToAddEndsAndNotBefore() {
    try (var fixture = new SupplyFixture(ApprovalPolicy.AUTOMATIC)) {
      // given
      int lost = fixture.standard(0).number();
      List<Integer> shown = numbers(fixture.own.items(SupplyFixture.OTHER, 0, ALL));
      fixture.done(
          SupplyFixture.OTHER,
          new Change.PatchItem(
              2, lost, SupplyFixture.ANY, SupplyFixture.patch("{'supplierItemNumber': 'BORTE'}")));
      List<Integer> before = numbers(fixture.own.items(SupplyFixture.OTHER, 0, ALL));

      // when
      fixture
          .catalogue
          .database()
          .jdbi()
          .useHandle(handle -> handle.execute("delete from catalogue.alternative_supplier"));

      // then
      assertThat(before).contains(lost).hasSize(shown.size() + 1);
      assertThat(numbers(fixture.own.items(SupplyFixture.OTHER, 0, ALL))).isEqualTo(shown);
      assertThat(fixture.own.items(SupplyFixture.OTHER, lost - 1, 1)).hasSize(1);
      assertThat(fixture.own.hasItem(SupplyFixture.OTHER, lost)).isFalse();
      assertThat(fixture.own.item(SupplyFixture.OTHER, lost)).isEmpty();
      assertThat(fixture.own.hasItem(SupplyFixture.OTHER, shown.getFirst())).isTrue();
    }
  }

  private static List<Integer> numbers(List<Own> items) {
    return items.stream().map(Own::number).toList();
  }
}
