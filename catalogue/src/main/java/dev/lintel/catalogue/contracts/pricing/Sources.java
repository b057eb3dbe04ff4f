package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.Contracts;
import dev.lintel.catalogue.contracts.zones.DatedRegister;
import dev.lintel.catalogue.contracts.zones.ZoneRegisters;
import dev.lintel.catalogue.feed.Freshness;
import dev.lintel.catalogue.feed.Kind;
import dev.lintel.properties.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What calculations need: from memory where that holds, else from the database and remembered. */
final class Sources {

  private static final long TREE = 0;

  private final Database database;
  private final ItemMemory items;
  private final Memory<Agreements> agreements;
  private final Memory<Optional<DatedRegister>> zones;
  private final Memory<GroupTree> trees;

  Sources(Database database, Freshness freshness, long bytes) {
    this.database = database;
    items = new ItemMemory(freshness, bytes / 2, this::readItems);
    agreements = new Memory<>(freshness, Kind.CONTRACTS, bytes / 16 * 7, Agreements::bytes);
    zones = new Memory<>(freshness, Kind.ZONES, bytes / 16, Sources::size);
    trees = new Memory<>(freshness, Kind.GROUPS, Long.MAX_VALUE, _ -> 0);
  }

  /** The items with these numbers that exist, in the order of the numbers. */
  List<ItemRecord> items(Collection<Integer> numbers) {
    return items.of(numbers);
  }

  /** The same past the memory, for walks over everything. */
  Map<Integer, ItemRecord> readItems(Collection<Integer> numbers) {
    return run(connection -> ItemReading.read(connection, numbers));
  }

  /** The next numbers of a supplier's items after one. */
  List<Integer> numbers(int supplier, int after, int limit) {
    return run(connection -> ItemReading.numbers(connection, supplier, after, limit));
  }

  /** A read by plain JDBC. */
  private interface Read<T> {
    T run(Connection connection) throws SQLException;
  }

  private <T> T run(Read<T> read) {
    try (Connection connection = database.dataSource().getConnection()) {
      return read.run(connection);
    } catch (SQLException e) {
      throw new PricingException(e);
    }
  }

  /** The agreements of a receiver by supplier, for a day. */
  Map<Integer, Agreements> agreements(int receiver, Collection<Integer> suppliers, LocalDate date) {
    List<Long> keys = new ArrayList<>(suppliers.size());
    suppliers.forEach(supplier -> keys.add(Freshness.pair(supplier, receiver)));
    Map<Integer, Agreements> found = HashMap.newHashMap(suppliers.size());
    agreements
        .of(
            keys,
            each -> each.since() <= Span.day(date),
            missing -> readAgreements(receiver, missing, date))
        .forEach((key, value) -> found.put(supplier(key), value));
    return found;
  }

  private Map<Long, Agreements> readAgreements(int receiver, List<Long> keys, LocalDate date) {
    List<Integer> suppliers = keys.stream().map(Sources::supplier).toList();
    Map<Integer, List<Contract>> contracts =
        database
            .jdbi()
            .withHandle(handle ->
                Contracts.approved(handle, receiver, suppliers, date).stream()
                    .collect(Collectors.groupingBy(Contract::supplier)));
    return keys.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                key -> Agreements.of(contracts.getOrDefault(supplier(key), List.of()), date)));
  }

  private static int supplier(long pair) {
    return (int) (pair >> Integer.SIZE);
  }

  /** The registers of these suppliers; those without zones have none. */
  Map<Integer, Optional<DatedRegister>> zones(Collection<Integer> suppliers) {
    Map<Integer, Optional<DatedRegister>> found = new HashMap<>();
    zones
        .of(suppliers.stream().map(Integer::longValue).toList(), _ -> true, this::readZones)
        .forEach((key, register) -> found.put(key.intValue(), register));
    return found;
  }

  private Map<Long, Optional<DatedRegister>> readZones(List<Long> keys) {
    Map<Long, Optional<DatedRegister>> found = new HashMap<>();
    keys.forEach(key -> found.put(key, Optional.empty()));
    List<Integer> suppliers = keys.stream().map(Long::intValue).toList();
    database
        .jdbi()
        .withHandle(handle -> ZoneRegisters.dated(handle, suppliers))
        .forEach(each -> found.put((long) each.register().supplier(), Optional.of(each)));
    return found;
  }

  private static int size(Optional<DatedRegister> zones) {
    return zones.stream()
        .flatMap(dated -> dated.register().zones().stream())
        .mapToInt(zone -> 200 + 150 * zone.postalCodes().size())
        .sum();
  }

  /** The tree of product groups. */
  GroupTree tree() {
    return trees
        .of(
            List.of(TREE),
            _ -> true,
            _ -> Map.of(TREE, database.jdbi().withHandle(GroupTree::read)))
        .get(TREE);
  }

  /** How many bytes are remembered, by estimate. */
  long bytes() {
    return items.bytes() + agreements.bytes() + zones.bytes();
  }
}
