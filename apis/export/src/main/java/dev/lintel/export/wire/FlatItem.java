package dev.lintel.export.wire;

import java.util.List;
import java.util.stream.Stream;

/** The parts of one item as flat lists. */
public final class FlatItem {
  private final Item item;

  private FlatItem(Item item) {
    this.item = item;
  }

  public static FlatItem of(dev.lintel.catalogue.items.Item facts, int etimRelease) {
    return new FlatItem(ItemMapping.toWire(facts, etimRelease));
  }

  public List<PropertyOfItem> properties() {
    ItemPropertySets sets = item.properties();
    return Stream.of(
            categorised("etim", sets.etim()),
            categorised("environment", sets.environment()),
            categorised("marketing", sets.marketing()),
            categorised("epd", sets.epd()),
            categorised("other", sets.other()))
        .flatMap(properties -> properties)
        .toList();
  }

  public List<SupplierOfItem> suppliers() {
    return item.suppliers().stream().map(SupplierOfItem::of).toList();
  }

  public List<PackageOfItem> packages() {
    return item.suppliers().stream().flatMap(FlatItem::packages).toList();
  }

  private static Stream<PackageOfItem> packages(ItemSupplier supplier) {
    return supplier.packages().stream()
        .map(content -> new PackageOfItem(supplier.participantNumber(), content));
  }

  private static Stream<PropertyOfItem> categorised(String category, List<ItemProperty> all) {
    return all.stream().map(property -> PropertyOfItem.of(category, property));
  }
}
