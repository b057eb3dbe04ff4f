package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.copies.Claim;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.copies.WorkingCopy;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ItemFields;
import dev.lintel.catalogue.supply.rules.ItemRules;
import dev.lintel.catalogue.supply.rules.Presence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Changes of items' own fields. */
final class ItemChanges {

  private static final Set<String> SERVERS =
      Set.of("nobbNumber", "mainSupplier", "participantNumber");

  private final Desk desk;
  private final ItemJudging judging;

  ItemChanges(Desk desk) {
    this.desk = desk;
    judging = new ItemJudging(desk);
  }

  Result create(Change.CreateItem change) throws SQLException {
    if (!change.expected().fitsNew()) {
      return new Result.ChangedSince();
    }
    ObjectNode fields = fields(change);
    List<FieldFault> shape = ItemFields.RULES.check(fields, Presence.WHOLE, change.version());
    if (!shape.isEmpty()) {
      return new Result.Refused(shape);
    }
    List<FieldFault> faults = judging.faults(fields, Set.copyOf(fields.propertyNames()));
    Set<Claim> claims = ItemClaims.of(fields, desk.supplier());
    List<FieldFault> conflicts = new ArrayList<>(judging.moduleConflicts(fields));
    conflicts.addAll(ItemClaims.conflicts(desk.claims(), Set.of(), claims, 0));
    Optional<Result> objection = Objection.of(faults, conflicts);
    return objection.isPresent() ? objection.get() : make(fields, claims);
  }

  /** An item that names no channel is sold through the common one. */
  private static ObjectNode fields(Change.CreateItem change) {
    ObjectNode fields = ItemFields.RULES.known(change.document(), change.version());
    fields.remove(SERVERS);
    boolean telling =
        change.document().has("channel")
            && ItemFields.RULES.find("channel", change.version()).isPresent();
    if (!telling) {
      fields.putArray("channel").add("TOTAL");
    }
    return fields;
  }

  private Result make(ObjectNode fields, Set<Claim> claims) throws SQLException {
    int number = desk.itemNumbers().next();
    fields.put("nobbNumber", number);
    fields.put("mainSupplier", true);
    fields.put("participantNumber", desk.supplier());
    ItemContent content = new ItemContent(fields, List.of(), List.of(), true);
    WorkingCopy copy =
        new WorkingCopy(
            CopyKind.ITEM,
            number,
            desk.supplier(),
            1,
            CopyState.NEW,
            "",
            desk.now(),
            content.document());
    ItemSheet sheet = new ItemSheet(true, false, Optional.empty(), copy, content);
    desk.put(sheet);
    ItemClaims.settle(desk.claims(), Set.of(), claims, number);
    return done(sheet);
  }

  Result patch(Change.PatchItem change) throws SQLException {
    Optional<ItemSheet> found = desk.item(change.number());
    if (found.isEmpty()) {
      return Objection.noSuchItem(change.number());
    }
    ItemSheet sheet = found.get();
    Optional<Result> objection = Objection.against(sheet.copy(), change.expected());
    return objection.isPresent() ? objection.get() : patch(change, sheet);
  }

  private Result patch(Change.PatchItem change, ItemSheet sheet) throws SQLException {
    ObjectNode before = sheet.content().fields();
    ObjectNode patched = change.patch().apply(before.deepCopy());
    List<FieldFault> shape = ItemFields.RULES.checkChange(before, patched, change.version());
    if (!shape.isEmpty()) {
      return new Result.Refused(shape);
    }
    ObjectNode after = ItemFields.RULES.settled(before, patched, change.version());
    Set<String> changed = FieldRules.changed(before, after);
    return changed.isEmpty() ? done(sheet) : accept(sheet, after, changed);
  }

  /** What this supplier may not change, or nobody any more. */
  private static List<FieldFault> fixed(ItemSheet sheet, Set<String> changed) {
    List<FieldFault> faults = new ArrayList<>();
    if (!sheet.owner()) {
      Set<String> foreign = new HashSet<>(changed);
      foreign.removeAll(ItemFields.ALTERNATIVE);
      foreign.stream()
          .sorted()
          .forEach(field ->
              faults.add(
                  new FieldFault(
                      field, "may be changed by the item's main supplier alone; leave it out")));
    } else if (changed.contains("type")) {
      faults.add(
          new FieldFault("type", "cannot be changed after the item is made; make a new item"));
    }
    return faults;
  }

  private Result accept(ItemSheet sheet, ObjectNode after, Set<String> changed)
      throws SQLException {
    Set<Claim> had = ItemClaims.of(sheet.content().fields(), desk.supplier());
    Set<Claim> has = ItemClaims.of(after, desk.supplier());
    List<FieldFault> faults = new ArrayList<>(fixed(sheet, changed));
    faults.addAll(judging.faults(after, changed));
    List<FieldFault> conflicts = new ArrayList<>(closed(sheet, changed));
    if (changed.contains("moduleNumber")) {
      conflicts.addAll(judging.moduleConflicts(after));
    }
    conflicts.addAll(ItemClaims.conflicts(desk.claims(), had, has, sheet.number()));
    Optional<Result> objection = Objection.of(faults, conflicts);
    if (objection.isPresent()) {
      return objection.get();
    }
    ItemClaims.settle(desk.claims(), had, has, sheet.number());
    ItemSheet next =
        sheet.changed(sheet.content().withFields(after), sheet.changedState(), desk.now());
    desk.put(next);
    return done(next);
  }

  /** "Display and Composite cannot be changed after publication"; they can expire. */
  private static List<FieldFault> closed(ItemSheet sheet, Set<String> changed) {
    if (!sheet.owner() || !isClosed(sheet)) {
      return List.of();
    }
    return changed.stream()
        .filter(field -> !field.equals("expiryDate"))
        .sorted()
        .map(field ->
            new FieldFault(
                field, "cannot be changed in a published Display or Composite; leave it out"))
        .toList();
  }

  static boolean isClosed(ItemSheet sheet) {
    String type = new Given(sheet.content().fields()).text("type");
    return sheet.visible() && ItemRules.BUNDLES.contains(type);
  }

  static Result done(ItemSheet sheet) {
    return new Result.Done(sheet.number(), Optional.empty(), sheet.copy().revision());
  }
}
