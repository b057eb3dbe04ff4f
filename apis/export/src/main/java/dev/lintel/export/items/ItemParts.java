package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.conventions.Shared;
import dev.lintel.export.wire.FlatItem;
import dev.lintel.export.wire.NobbNumbers;
import dev.lintel.export.wire.PackageOfItem;
import dev.lintel.export.wire.PropertyOfItem;
import dev.lintel.export.wire.SupplierOfItem;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;

/** The parts of one item, each as a flat array. */
final class ItemParts {
  static final Parameter<Integer> NUMBER =
      Parameter.path("nobbNumber", NobbNumbers.type(), "The item's NOBB number.");
  private static final int RELEASE_8 = 8;
  private static final int RELEASE_9 = 9;

  private final ItemShelf shelf;

  ItemParts(ItemShelf shelf) {
    this.shelf = shelf;
  }

  Route properties() {
    Type type = new TypeReference<List<PropertyOfItem>>() {}.getType();
    return part("properties", type, FlatItem::properties);
  }

  Route suppliers() {
    Type type = new TypeReference<List<SupplierOfItem>>() {}.getType();
    return part("suppliers", type, FlatItem::suppliers);
  }

  Route packages() {
    Type type = new TypeReference<List<PackageOfItem>>() {}.getType();
    return part("packages", type, FlatItem::packages);
  }

  private Route part(String name, Type type, Function<FlatItem, Object> part) {
    String operation = "item" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Route.get(operation, "/api/v{version}/items/{nobbNumber}/" + name)
        .versions(Shared.BOTH)
        .right(Right.subscription(ExportSubscriptions.ITEMS))
        .describedAs("Items", "The " + name + " of one item.", "A flat array; 404 for no item.")
        .takes(NUMBER, ItemParameters.ETIM_RELEASE)
        .offers(Shared.json())
        .answers(Outcome.of(200, "The " + name + ".", type))
        .handledBy(call -> Answer.entity(part.apply(item(call))));
  }

  private FlatItem item(Call call) {
    int number = call.get(NUMBER);
    EtimRelease release = call.find(ItemParameters.ETIM_RELEASE).orElse(EtimRelease.RELEASE_8);
    return shelf
        .facts(number)
        .map(facts -> FlatItem.of(facts, release == EtimRelease.RELEASE_8 ? RELEASE_8 : RELEASE_9))
        .orElseThrow(() ->
            Problems.NO_SUCH_RESOURCE
                .with("There is no item with the NOBB number %d.".formatted(number))
                .asException());
  }
}
