package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.items.Gtin;
import dev.lintel.catalogue.supply.copies.Claim;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.mapping.PartIds;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.PackageFields;
import dev.lintel.catalogue.supply.rules.PackageOrder;
import dev.lintel.catalogue.supply.rules.PackageRules;
import dev.lintel.catalogue.supply.rules.Presence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Changes of items' packages. */
final class PackageChanges {

  private final Desk desk;

  PackageChanges(Desk desk) {
    this.desk = desk;
  }

  Result add(Change.AddPackage change) throws SQLException {
    Optional<ItemSheet> found = desk.item(change.number());
    if (found.isEmpty()) {
      return Objection.noSuchItem(change.number());
    }
    ItemSheet sheet = found.get();
    Optional<Result> objection = Objection.against(sheet.copy(), change.expected());
    if (objection.isPresent()) {
      return objection.get();
    }
    return sheet.owner()
        ? add(change, sheet)
        : Objection.refused("packages", "are the main supplier's alone; send none");
  }

  private Result add(Change.AddPackage change, ItemSheet sheet) throws SQLException {
    ObjectNode packaging = PackageFields.RULES.known(change.document(), change.version());
    packaging.remove("id");
    List<FieldFault> shape = PackageFields.RULES.check(packaging, Presence.WHOLE, change.version());
    if (!shape.isEmpty()) {
      return new Result.Refused(shape);
    }
    List<FieldFault> faults =
        new PackageRules(desk.lists()).check(new Given(packaging), type(sheet));
    int place = sheet.content().packages().size();
    UUID id = PartIds.ofPackage(sheet.number(), desk.supplier(), place);
    packaging.put("id", id.toString());
    List<ObjectNode> packages = ItemContent.with(sheet.content().packages(), packaging);
    return accept(
        sheet, packages, id, new Claimed(Set.of(), ItemClaims.ofPackage(packaging)), faults);
  }

  Result patch(Change.PatchPackage change) throws SQLException {
    Optional<ItemSheet> found = desk.item(change.number());
    if (found.isEmpty()) {
      return Objection.noSuchItem(change.number());
    }
    ItemSheet sheet = found.get();
    Optional<ObjectNode> packaging = ItemContent.find(sheet.content().packages(), change.id());
    if (packaging.isEmpty()) {
      return new Result.Absent(
          "Item %d has no package %s.".formatted(change.number(), change.id()));
    }
    Optional<Result> objection = Objection.against(sheet.copy(), change.expected());
    return objection.isPresent() ? objection.get() : patch(change, sheet, packaging.get());
  }

  private Result patch(Change.PatchPackage change, ItemSheet sheet, ObjectNode before)
      throws SQLException {
    FieldRules rules = PackageFields.RULES;
    ObjectNode patched = change.patch().apply(before.deepCopy());
    List<FieldFault> shape = rules.checkChange(before, patched, change.version());
    if (!shape.isEmpty()) {
      return new Result.Refused(shape);
    }
    ObjectNode after = rules.settled(before, patched, change.version());
    Set<String> changed = FieldRules.changed(before, after);
    if (changed.isEmpty()) {
      return done(sheet, change.id());
    }
    List<ObjectNode> packages = ItemContent.replaced(sheet.content().packages(), after);
    Claimed claimed = new Claimed(ItemClaims.ofPackage(before), ItemClaims.ofPackage(after));
    return accept(sheet, packages, change.id(), claimed, judge(sheet, after, changed));
  }

  private List<FieldFault> judge(ItemSheet sheet, ObjectNode after, Set<String> changed)
      throws SQLException {
    if (!sheet.owner()) {
      return changed.stream()
          .filter(field -> !PackageFields.ALTERNATIVE.contains(field))
          .map(field ->
              new FieldFault(
                  field, "may be changed by the item's main supplier alone; leave it out"))
          .toList();
    }
    List<FieldFault> faults = new PackageRules(desk.lists()).check(new Given(after), type(sheet));
    // Which fields a package may have depends on its type.
    return changed.contains("type") ? faults : Objection.about(changed, faults);
  }

  /** What a package had to itself and what it is to have. */
  private record Claimed(Set<Claim> had, Set<Claim> has) {}

  private Result accept(
      ItemSheet sheet, List<ObjectNode> packages, UUID id, Claimed claimed, List<FieldFault> faults)
      throws SQLException {
    List<FieldFault> conflicts = new ArrayList<>();
    if (sheet.owner()) {
      conflicts.addAll(conflicts(sheet, packages));
      conflicts.addAll(
          ItemClaims.conflicts(desk.claims(), claimed.had(), claimed.has(), sheet.number()));
      conflicts.addAll(twice(packages));
    }
    Optional<Result> objection = Objection.of(faults, conflicts);
    if (objection.isPresent()) {
      return objection.get();
    }
    if (sheet.owner()) {
      ItemClaims.settle(desk.claims(), claimed.had(), claimed.has(), sheet.number());
    }
    ItemSheet next =
        sheet.changed(sheet.content().withPackages(packages), sheet.changedState(), desk.now());
    desk.put(next);
    return done(next, id);
  }

  private static List<FieldFault> conflicts(ItemSheet sheet, List<ObjectNode> packages) {
    if (ItemChanges.isClosed(sheet)) {
      return List.of(
          new FieldFault(
              "packages", "cannot be changed in a published Display or Composite; leave it out"));
    }
    List<String> before = types(sheet.content().packages());
    List<String> after = types(packages);
    return before.equals(after) ? List.of() : PackageOrder.check(after, type(sheet));
  }

  /** The same number on two packages of one item. */
  private static List<FieldFault> twice(List<ObjectNode> packages) {
    List<String> gtins =
        packages.stream()
            .map(each -> new Given(each).text("gtin"))
            .filter(gtin -> !gtin.isEmpty())
            .map(Gtin::shortest)
            .toList();
    return gtins.stream().distinct().count() == gtins.size()
        ? List.of()
        : List.of(
            new FieldFault("gtin", "is the GTIN of another package of the item; send its own"));
  }

  private static List<String> types(List<ObjectNode> packages) {
    return packages.stream().map(each -> new Given(each).text("type")).toList();
  }

  private static String type(ItemSheet sheet) {
    return new Given(sheet.content().fields()).text("type");
  }

  private static Result done(ItemSheet sheet, UUID id) {
    return new Result.Done(sheet.number(), Optional.of(id), sheet.copy().revision());
  }
}
