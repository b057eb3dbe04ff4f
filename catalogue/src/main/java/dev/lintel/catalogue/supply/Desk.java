package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.items.ParticipantReference;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.prices.Prices;
import dev.lintel.catalogue.supply.copies.Claims;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyTable;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.copies.ItemSheets;
import dev.lintel.catalogue.supply.copies.ModuleSheet;
import dev.lintel.catalogue.supply.copies.ModuleSheets;
import dev.lintel.catalogue.supply.copies.NumberDraw;
import dev.lintel.catalogue.supply.copies.Published;
import dev.lintel.catalogue.supply.copies.WorkingCopy;
import dev.lintel.catalogue.supply.publishing.Publication;
import dev.lintel.catalogue.supply.references.ReferenceLists;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What one batch of one supplier works on: everything its changes are about, read beforehand in a
 * few statements and written at the end in a few. A change judges before it puts anything here.
 */
final class Desk {

  private static final String NAME = "select name from catalogue.participant where number = ?";

  private record Key(CopyKind kind, int number) {}

  private final Connection connection;
  private final Handle handle;
  private final SupplySettings settings;
  private final int supplier;
  private final Instant now;
  private final Map<Integer, ItemSheet> items = new HashMap<>();
  private final Map<Integer, ModuleSheet> modules = new HashMap<>();
  private final Map<Integer, WorkingCopy> unpublished = new HashMap<>();
  private final Map<Integer, List<Price>> prices = new HashMap<>();
  private final Map<Key, WorkingCopy> changed = new LinkedHashMap<>();
  private final Claims claims;
  private final NumberDraw itemNumbers;
  private final NumberDraw moduleNumbers;
  private final Publication publication = new Publication();
  private Optional<ReferenceLists> lists = Optional.empty();
  private Optional<ParticipantReference> participant = Optional.empty();

  Desk(Connection connection, SupplySettings settings, int supplier) {
    this.connection = connection;
    this.settings = settings;
    this.supplier = supplier;
    // A view of the caller's connection; to close it would end the caller's transaction.
    handle = Jdbi.open(connection);
    now = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
    claims = new Claims(connection);
    itemNumbers = NumberDraw.ofItems(connection);
    moduleNumbers = NumberDraw.ofModules(connection);
  }

  /** Reads items; those to be published are locked against other suppliers. */
  void fetchItems(Collection<Integer> numbers, Collection<Integer> publishing) throws SQLException {
    if (!numbers.isEmpty()) {
      items.putAll(new ItemSheets(connection, supplier).lock(numbers, publishing));
    }
  }

  /** Reads modules that are to be changed. */
  void fetchModules(Collection<Integer> numbers) throws SQLException {
    modules.putAll(new ModuleSheets(handle, supplier).lock(numbers));
  }

  /** Reads modules that items are to be in, unless they are here already. */
  void consultModules(Collection<Integer> numbers) throws SQLException {
    List<Integer> unknown =
        numbers.stream().filter(number -> number > 0 && !modules.containsKey(number)).toList();
    if (!unknown.isEmpty()) {
      modules.putAll(new ModuleSheets(handle, supplier).read(unknown));
    }
  }

  /** Reads the supplier's published prices of items and those it prepares. */
  void fetchPrices(Collection<Integer> numbers, Collection<Integer> preparing) throws SQLException {
    numbers.forEach(number -> prices.put(number, new ArrayList<>()));
    if (!numbers.isEmpty()) {
      Prices.of(handle, List.copyOf(numbers)).stream()
          .filter(price -> price.supplier() == supplier)
          .forEach(price -> prices.get(price.item()).add(price));
    }
    unpublished.putAll(new CopyTable(connection).lock(supplier, CopyKind.PRICE, preparing));
  }

  Optional<ItemSheet> item(int number) {
    return Optional.ofNullable(items.get(number));
  }

  Optional<ModuleSheet> module(int number) throws SQLException {
    consultModules(List.of(number));
    return Optional.ofNullable(modules.get(number));
  }

  List<Price> prices(int item) {
    return prices.getOrDefault(item, List.of());
  }

  Optional<WorkingCopy> unpublishedPrice(int item) {
    return Optional.ofNullable(unpublished.get(item));
  }

  /** Which of these items buyers cannot see. */
  List<Integer> unknown(Collection<Integer> numbers) throws SQLException {
    Set<Integer> known = new Published(connection).existing(numbers);
    return numbers.stream().filter(number -> !known.contains(number)).distinct().toList();
  }

  void put(ItemSheet sheet) {
    items.put(sheet.number(), sheet);
    changed.put(new Key(CopyKind.ITEM, sheet.number()), sheet.copy());
  }

  void put(ModuleSheet sheet) {
    modules.put(sheet.copy().number(), sheet);
    changed.put(new Key(CopyKind.MODULE, sheet.copy().number()), sheet.copy());
  }

  void putPrice(WorkingCopy copy) {
    unpublished.put(copy.number(), copy);
    changed.put(new Key(CopyKind.PRICE, copy.number()), copy);
  }

  void publish(Price price) {
    List<Price> known = prices.computeIfAbsent(price.item(), _ -> new ArrayList<>());
    known.removeIf(each -> each.kind().equals(price.kind()) && each.from().equals(price.from()));
    known.add(price);
    publication.add(price);
  }

  ReferenceLists lists() throws SQLException {
    if (lists.isEmpty()) {
      lists = Optional.of(ReferenceLists.read(connection));
    }
    return lists.get();
  }

  /** The supplier as items show it. */
  ParticipantReference participant() throws SQLException {
    if (participant.isEmpty()) {
      participant = Optional.of(new ParticipantReference(supplier, name()));
    }
    return participant.get();
  }

  private String name() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NAME)) {
      statement.setInt(1, supplier);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  /** Writes everything that was put here. */
  void write() throws SQLException {
    new CopyTable(connection).write(changed.values());
    claims.write();
    publication.write(handle, settings.rendering());
  }

  Claims claims() {
    return claims;
  }

  NumberDraw itemNumbers() {
    return itemNumbers;
  }

  NumberDraw moduleNumbers() {
    return moduleNumbers;
  }

  Publication publication() {
    return publication;
  }

  SupplySettings settings() {
    return settings;
  }

  int supplier() {
    return supplier;
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return LocalDate.ofInstant(now, settings.zone());
  }
}
