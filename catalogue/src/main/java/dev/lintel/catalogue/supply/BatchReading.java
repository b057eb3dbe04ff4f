package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.copies.Claim;
import dev.lintel.catalogue.supply.documents.Given;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads beforehand what the changes of a batch are about. */
record BatchReading(Desk desk, List<Change> changes) {

  void run() throws SQLException {
    desk.fetchModules(modules());
    Set<Integer> items = items(Change.OfItem.class);
    Set<Integer> publishing = items(Change.PublishItem.class);
    desk.fetchItems(items, publishing);
    Set<Integer> priced = preparing();
    desk.fetchPrices(union(priced, publishing), priced);
    desk.itemNumbers().prepare(count(Change.CreateItem.class));
    desk.moduleNumbers().prepare(count(Change.CreateModule.class));
    desk.consultModules(consulted(publishing));
    desk.claims().prepare(claims());
  }

  private Set<Integer> modules() {
    return changes.stream()
        .filter(Change.PatchModule.class::isInstance)
        .map(change -> ((Change.PatchModule) change).number())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> items(Class<? extends Change.OfItem> kind) {
    return changes.stream()
        .filter(kind::isInstance)
        .map(change -> kind.cast(change).number())
        .filter(number -> number != 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> preparing() {
    Set<Integer> items = items(Change.PutPrice.class);
    items.addAll(items(Change.PatchPrice.class));
    items.addAll(items(Change.DeletePrice.class));
    items.addAll(items(Change.PublishPrice.class));
    return items;
  }

  private int count(Class<? extends Change> kind) {
    return (int) changes.stream().filter(kind::isInstance).count();
  }

  /** The modules of items to be made or published. */
  private Collection<Integer> consulted(Set<Integer> items) {
    Set<Integer> numbers = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.CreateItem create) {
        numbers.add(create.document().path("moduleNumber").asInt(0));
      }
    }
    items.stream()
        .flatMap(number -> desk.item(number).stream())
        .map(sheet -> new Given(sheet.content().fields()).integer("moduleNumber").orElse(0))
        .forEach(numbers::add);
    return numbers;
  }

  private Set<Claim> claims() {
    Set<Claim> claims = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.AddPackage add) {
        text(add.document().path("gtin")).map(Claim::gtin).ifPresent(claims::add);
      } else if (change instanceof Change.CreateItem create) {
        text(create.document().path("supplierItemNumber"))
            .map(number -> Claim.itemNumber(desk.supplier(), number))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** Documents are not judged yet, so that anything may be there. */
  private static Optional<String> text(JsonNode value) {
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
    Set<Integer> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
