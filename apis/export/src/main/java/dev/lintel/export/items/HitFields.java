package dev.lintel.export.items;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.export.wire.SearchHit;
import dev.lintel.properties.problem.Fault;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the hits of a search: of each item the fields that were selected. */
final class HitFields {
  static final List<String> NAMES =
      Stream.of(SearchHit.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private static final String NRF_NUMBER = "nrfNo";

  private final Set<String> selected;
  private final int version;

  /**
   * @param selected the fields that are wanted; empty means all
   */
  HitFields(Set<String> selected, int version) {
    this.selected = selected;
    this.version = version;
  }

  /** What is wrong with the fields that are named, of those that a version does not have. */
  static List<Fault> faults(Set<String> named, int version) {
    return version == 1 && named.contains(NRF_NUMBER)
        ? List.of(
            unknown(NRF_NUMBER, NAMES.stream().filter(each -> !each.equals(NRF_NUMBER)).toList()))
        : List.of();
  }

  static Fault unknown(String field, List<String> known) {
    return new Fault("select." + field, "must be one of " + String.join(", ", known));
  }

  SearchHit of(Item item) {
    return new SearchHit(
        wanted("nobbNo", item::number),
        wanted("gtinNos", () -> gtins(item)),
        version == 1 ? null : wanted(NRF_NUMBER, () -> text(item.numbers().nrf())),
        wanted("productText1", item.texts()::primary),
        wanted("productText2", () -> text(item.texts().secondary())),
        wanted("productDescription", () -> text(item.texts().description())),
        wanted("ownerParticipantNo", item.owner()::number),
        wanted("ownerParticipantName", item.owner()::name),
        wanted("productGroupNo", item.classification().group()::number),
        wanted("manufacturerItemNo", () -> text(item.trade().manufacturerItemNumber())));
  }

  private <T> @Nullable T wanted(String field, Supplier<@Nullable T> value) {
    return selected.isEmpty() || selected.contains(field) ? value.get() : null;
  }

  private static @Nullable String text(String value) {
    return Optional.of(value).filter(text -> !text.isEmpty()).orElse(null);
  }

  private static List<String> gtins(Item item) {
    return item.suppliers().stream()
        .flatMap(supplier -> supplier.packages().stream())
        .map(Packaging::gtin)
        .filter(gtin -> !gtin.isEmpty())
        .distinct()
        .toList();
  }
}
