package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.copies.ModuleSheet;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.rules.ExpiryRule;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.catalogue.supply.rules.ItemRules;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Judges an item's changed fields against the rest of the catalogue. */
record ItemJudging(Desk desk) {

  private static final Set<String> LISTED =
      Set.of(
          "type",
          "priceUnit",
          "channel",
          "countryOfOrigin",
          "uniqueSellingPoints",
          "videos",
          "currentVolumeFactor",
          "dangerousGoods",
          "bundleItems");

  /** Everything wrong with changed fields, but for conflicts. */
  List<FieldFault> faults(ObjectNode fields, Set<String> changed) throws SQLException {
    Given item = new Given(fields);
    List<FieldFault> faults = new ArrayList<>();
    if (changed.stream().anyMatch(LISTED::contains)) {
      faults.addAll(Objection.about(changed, new ItemRules(desk.lists()).check(item)));
    }
    if (changed.contains("expiryDate")) {
      item.date("expiryDate")
          .flatMap(day -> ExpiryRule.fault(day, desk.today()))
          .ifPresent(faults::add);
    }
    if (changed.contains("moduleNumber") && module(item).isEmpty()) {
      faults.add(new FieldFault("moduleNumber", "must be a module of yours; make one first"));
    }
    addUnknown(faults, changed, "replacesNobbNumbers", item.integers("replacesNobbNumbers"));
    addUnknown(faults, changed, "accessories", item.integers("accessories"));
    addUnknown(faults, changed, "bundleItems", bundled(item));
    return faults;
  }

  /** A module that waits or was rejected is no fault of the document's. */
  List<FieldFault> moduleConflicts(ObjectNode fields) throws SQLException {
    boolean waits =
        module(new Given(fields)).map(sheet -> sheet.published().isEmpty()).orElse(false);
    return waits
        ? List.of(
            new FieldFault("moduleNumber", "is a module that is not approved yet; wait for that"))
        : List.of();
  }

  private Optional<ModuleSheet> module(Given item) throws SQLException {
    return desk.module(item.integer("moduleNumber").orElse(0));
  }

  private static List<Integer> bundled(Given item) {
    return item.objects("bundleItems").stream()
        .map(each -> each.integer("nobbNumber").orElse(0))
        .toList();
  }

  private void addUnknown(
      List<FieldFault> faults, Set<String> changed, String field, List<Integer> numbers)
      throws SQLException {
    if (changed.contains(field) && !numbers.isEmpty()) {
      desk.unknown(numbers)
          .forEach(number ->
              faults.add(
                  new FieldFault(
                      field, "There is no published item %d; leave it out.".formatted(number))));
    }
  }
}
