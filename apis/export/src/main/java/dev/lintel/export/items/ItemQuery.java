package dev.lintel.export.items;

import static dev.lintel.export.items.ItemParameters.CHANNELS;
import static dev.lintel.export.items.ItemParameters.ETIM_RELEASE;
import static dev.lintel.export.items.ItemParameters.FROM;
import static dev.lintel.export.items.ItemParameters.GTINS;
import static dev.lintel.export.items.ItemParameters.NUMBERS;
import static dev.lintel.export.items.ItemParameters.SEARCH;
import static dev.lintel.export.items.ItemParameters.SUPPLIERS;
import static dev.lintel.export.items.ItemParameters.TO;

import dev.lintel.catalogue.items.Channel;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.properties.paging.QuerySubject;
import dev.lintel.properties.profile.Call;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which items a call asks for, and in which ETIM release. */
record ItemQuery(ItemCriteria criteria, EtimRelease release) {
  /** A number that no item has, for a list of numbers that is there and empty. */
  private static final int NO_ITEM = 0;

  static ItemQuery of(Call call) {
    ItemCriteria criteria = ItemCriteria.ALL;
    criteria = call.find(FROM).map(criteria::changedFrom).orElse(criteria);
    criteria = call.find(TO).map(criteria::changedTo).orElse(criteria);
    criteria = wantedNumbers(call).map(criteria::numbers).orElse(criteria);
    criteria = call.find(GTINS).map(criteria::gtins).orElse(criteria);
    criteria = call.find(SUPPLIERS).map(criteria::suppliers).orElse(criteria);
    criteria = call.find(SEARCH).map(criteria::words).orElse(criteria);
    criteria = call.find(CHANNELS).map(ItemQuery::set).map(criteria::channels).orElse(criteria);
    return new ItemQuery(criteria, call.find(ETIM_RELEASE).orElse(EtimRelease.RELEASE_8));
  }

  /** Numbers of the query and of the body hold both, so an item must be in both. */
  private static Optional<List<Integer>> wantedNumbers(Call call) {
    Optional<List<Integer>> query = call.find(NUMBERS);
    Optional<List<Integer>> body = call.body(NumbersBody.class).map(NumbersBody::numbers);
    if (body.isEmpty()) {
      return query;
    }
    List<Integer> both =
        query.map(Set::copyOf).map(set -> intersection(body.get(), set)).orElseGet(body::get);
    return Optional.of(both.isEmpty() ? List.of(NO_ITEM) : both);
  }

  private static List<Integer> intersection(List<Integer> numbers, Set<Integer> others) {
    return numbers.stream().filter(others::contains).toList();
  }

  private static Set<Channel> set(List<Channel> channels) {
    return channels.isEmpty() ? Set.of() : EnumSet.copyOf(channels);
  }

  /** What a page token is bound to: the filters and the body, as they were understood. */
  QuerySubject subject() {
    return QuerySubject.of("items")
        .filter("from", texts(criteria.changedFrom().stream().toList()))
        .filter("to", texts(criteria.changedTo().stream().toList()))
        .filter("numbers", texts(criteria.numbers().stream().distinct().sorted().toList()))
        .filter("gtins", criteria.gtins().stream().distinct().sorted().toList())
        .filter("suppliers", texts(criteria.suppliers().stream().distinct().sorted().toList()))
        .filter("words", criteria.words().stream().sorted().toList())
        .filter("channels", texts(criteria.channels().stream().sorted().toList()))
        .filter("etimRelease", release.word());
  }

  private static List<String> texts(List<?> values) {
    return values.stream().map(Object::toString).toList();
  }
}
