package dev.lintel.export.delivery;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.intake.Batch;
import dev.lintel.catalogue.writing.PreparedItems;
import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.ItemMapping;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.Price;
import dev.lintel.export.wire.ProductGroup;
import dev.lintel.export.wire.ProductGroupTree;
import dev.lintel.export.wire.Unit;
import java.util.List;
import java.util.function.Function;

/** Makes batches of right rows: everything that can be done before the transaction. */
record ReadyRows(Catalogue catalogue, RowKind kind) {

  Batch batch(List<Record> rows) {
    return switch (kind) {
      case ITEMS -> items(facts(rows, Item.class, ItemMapping::toFacts));
      case PRICES -> prices(facts(rows, Price.class, Price::facts));
      case PRODUCT_GROUPS -> groups(facts(rows, ProductGroup.class, ProductGroupTree::flat));
      case MODULES -> modules(facts(rows, Module.class, Module::facts));
      case PARTICIPANTS -> participants(facts(rows, Participant.class, Participant::facts));
      case UNITS -> units(facts(rows, Unit.class, ReadyRows::unit));
    };
  }

  private static <W, F> List<F> facts(List<Record> rows, Class<W> type, Function<W, F> facts) {
    return rows.stream().map(type::cast).map(facts).toList();
  }

  private Batch items(List<dev.lintel.catalogue.items.Item> items) {
    PreparedItems prepared = PreparedItems.of(items, catalogue.rendering());
    return handle -> prepared.restore(handle.getConnection());
  }

  private Batch prices(List<dev.lintel.catalogue.prices.Price> prices) {
    return handle -> catalogue.prices().restore(handle, prices);
  }

  private Batch groups(List<List<dev.lintel.catalogue.groups.ProductGroup>> trees) {
    List<dev.lintel.catalogue.groups.ProductGroup> groups =
        trees.stream().flatMap(List::stream).toList();
    return handle -> catalogue.groups().restore(handle, groups);
  }

  private Batch modules(List<dev.lintel.catalogue.modules.Module> modules) {
    return handle -> catalogue.modules().restore(handle, modules);
  }

  private Batch participants(List<dev.lintel.catalogue.participants.Participant> participants) {
    return handle -> catalogue.participants().restore(handle, participants);
  }

  private Batch units(List<dev.lintel.catalogue.units.Unit> units) {
    return handle -> catalogue.units().restore(handle, units);
  }

  private static dev.lintel.catalogue.units.Unit unit(Unit unit) {
    return new dev.lintel.catalogue.units.Unit(unit.unit(), unit.description());
  }
}
