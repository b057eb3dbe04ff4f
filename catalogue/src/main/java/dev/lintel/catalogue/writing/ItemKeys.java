package dev.lintel.catalogue.writing;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemTexts;
import dev.lintel.catalogue.items.Packaging;
import dev.lintel.catalogue.items.Supplier;
import dev.lintel.catalogue.shelf.Words;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What items are found by. */
final class ItemKeys {

  private ItemKeys() {}

  static Set<String> gtins(Item item) {
    return item.suppliers().stream()
        .flatMap(supplier -> supplier.packages().stream())
        .map(Packaging::gtin)
        .filter(gtin -> !gtin.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  static Collection<Integer> suppliers(Item item) {
    Set<Integer> numbers = new TreeSet<>();
    numbers.add(item.owner().number());
    item.suppliers().forEach(supplier -> numbers.add(supplier.participant().number()));
    return numbers;
  }

  static List<String> nrfNumbers(Item item) {
    return Stream.concat(
            Stream.of(item.numbers().nrf()), item.nrf().stream().map(info -> info.number()))
        .filter(number -> !number.isEmpty())
        .distinct()
        .toList();
  }

  static Set<String> words(Item item) {
    ItemTexts texts = item.texts();
    Stream<String> own =
        Stream.of(
            texts.primary(),
            texts.secondary(),
            texts.description(),
            texts.digitalChannel(),
            texts.dimension(),
            texts.keyword(),
            texts.series(),
            texts.model(),
            item.classification().group().name(),
            item.trade().manufacturerItemNumber());
    Stream<String> others = item.suppliers().stream().map(Supplier::itemNumber);
    return Stream.concat(own, others)
        .flatMap(text -> Words.of(text).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
