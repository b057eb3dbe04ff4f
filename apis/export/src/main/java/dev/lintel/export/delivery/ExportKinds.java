package dev.lintel.export.delivery;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.intake.Batch;
import dev.lintel.catalogue.writing.PreparedItems;
import dev.lintel.delivery.kinds.FieldRules;
import dev.lintel.delivery.kinds.RowKind;
import dev.lintel.delivery.kinds.RowKind.Saving;
import dev.lintel.delivery.kinds.RowKinds;
import dev.lintel.export.wire.Item;
import dev.lintel.export.wire.ItemMapping;
import dev.lintel.export.wire.Module;
import dev.lintel.export.wire.Participant;
import dev.lintel.export.wire.Price;
import dev.lintel.export.wire.ProductGroup;
import dev.lintel.export.wire.ProductGroupTree;
import dev.lintel.export.wire.Unit;
import java.util.List;
import java.util.Set;

/** What an Export API delivers, as rows that can be taken in. */
public final class ExportKinds {
  private static final FieldRules RULES = ExportRules.all();

  static final RowKind ITEMS =
      kind("items", Item.class, "nobbNumber", Set.of("nobbNumber", "primaryText"))
          .saved(Saving.of(Item.class, ItemMapping::toFacts, ExportKinds::items));
  static final RowKind PRICES =
      kind("prices", Price.class, "nobbNumber", Set.of("nobbNumber", "price", "fromDate"))
          .saved(
              Saving.of(
                  Price.class,
                  Price::facts,
                  (catalogue, prices) -> handle -> catalogue.prices().restore(handle, prices)));
  static final RowKind PRODUCT_GROUPS =
      kind("productgroups", ProductGroup.class, "number", Set.of("number", "name", "subGroups"))
          .saved(Saving.of(ProductGroup.class, ProductGroupTree::flat, ExportKinds::groups));
  static final RowKind MODULES =
      kind("modules", Module.class, "number", Set.of("number", "ownerParticipantNumber"))
          .saved(
              Saving.of(
                  Module.class,
                  Module::facts,
                  (catalogue, modules) -> handle -> catalogue.modules().restore(handle, modules)));
  static final RowKind PARTICIPANTS =
      kind(
              "participants",
              Participant.class,
              "participantNumber",
              Set.of("participantNumber", "name"))
          .saved(
              Saving.of(
                  Participant.class,
                  Participant::facts,
                  (catalogue, all) -> handle -> catalogue.participants().restore(handle, all)));
  static final RowKind UNITS =
      kind("units", Unit.class, "unit", Set.of("unit", "description"))
          .saved(
              Saving.of(
                  Unit.class,
                  ExportKinds::unit,
                  (catalogue, units) -> handle -> catalogue.units().restore(handle, units)));

  /** All of them, those that are told by more fields first. */
  public static final RowKinds ALL =
      new RowKinds(List.of(ITEMS, PRICES, PRODUCT_GROUPS, MODULES, PARTICIPANTS, UNITS));

  private ExportKinds() {}

  private static Kind kind(
      String title, Class<? extends Record> wire, String key, Set<String> marks) {
    return new Kind(title, wire, key, marks);
  }

  /** A kind but for its saving. */
  private record Kind(String title, Class<? extends Record> wire, String key, Set<String> marks) {
    RowKind saved(Saving saving) {
      return new RowKind(title, wire, key, marks, RowKind.USUAL_LENGTH, RULES, saving);
    }
  }

  private static Batch items(Catalogue catalogue, List<dev.lintel.catalogue.items.Item> items) {
    PreparedItems prepared = PreparedItems.of(items, catalogue.rendering());
    return handle -> prepared.restore(handle.getConnection());
  }

  private static Batch groups(
      Catalogue catalogue, List<List<dev.lintel.catalogue.groups.ProductGroup>> trees) {
    List<dev.lintel.catalogue.groups.ProductGroup> groups =
        trees.stream().flatMap(List::stream).toList();
    return handle -> catalogue.groups().restore(handle, groups);
  }

  private static dev.lintel.catalogue.units.Unit unit(Unit unit) {
    return new dev.lintel.catalogue.units.Unit(unit.unit(), unit.description());
  }
}
