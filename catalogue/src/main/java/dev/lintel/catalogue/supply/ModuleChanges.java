package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.ModuleSheet;
import dev.lintel.catalogue.supply.copies.WorkingCopy;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.mapping.ModuleMapping;
import dev.lintel.catalogue.supply.publishing.Submission;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.ModuleFields;
import dev.lintel.catalogue.supply.rules.ModuleRules;
import dev.lintel.catalogue.supply.rules.Presence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of modules. No source knows a step that publishes a module, so each change that keeps the
 * rules is sent for approval at once.
 */
final class ModuleChanges {

  private final Desk desk;

  ModuleChanges(Desk desk) {
    this.desk = desk;
  }

  Result create(Change.CreateModule change) throws SQLException {
    if (!change.expected().fitsNew()) {
      return new Result.ChangedSince();
    }
    ObjectNode document = ModuleFields.RULES.known(change.document(), change.version());
    document.remove(List.of("number", "expiryDate"));
    List<FieldFault> faults =
        new ArrayList<>(ModuleFields.RULES.check(document, Presence.WHOLE, change.version()));
    if (faults.isEmpty()) {
      faults.addAll(new ModuleRules(desk.lists()).check(new Given(document)));
    }
    if (!faults.isEmpty()) {
      return new Result.Refused(faults);
    }
    int number = desk.moduleNumbers().next();
    document.put("number", number);
    WorkingCopy empty =
        new WorkingCopy(
            CopyKind.MODULE, number, desk.supplier(), 0, CopyState.NEW, "", desk.now(), document);
    return submit(new ModuleSheet(Optional.empty(), empty), document);
  }

  Result patch(Change.PatchModule change) throws SQLException {
    Optional<ModuleSheet> found = desk.module(change.number());
    if (found.isEmpty()) {
      return new Result.Absent("There is no module %d of yours.".formatted(change.number()));
    }
    ModuleSheet sheet = found.get();
    Optional<Result> objection = Objection.against(sheet.copy(), change.expected());
    return objection.isPresent() ? objection.get() : patch(change, sheet);
  }

  private Result patch(Change.PatchModule change, ModuleSheet sheet) throws SQLException {
    FieldRules rules = ModuleFields.RULES;
    ObjectNode before = sheet.copy().document();
    ObjectNode patched = change.patch().apply(before.deepCopy());
    List<FieldFault> faults = new ArrayList<>(rules.checkChange(before, patched, change.version()));
    ObjectNode after = rules.settled(before, patched, change.version());
    Set<String> changed = FieldRules.changed(before, after);
    if (faults.isEmpty()) {
      faults.addAll(references(after, changed));
    }
    if (!faults.isEmpty()) {
      return new Result.Refused(faults);
    }
    return changed.isEmpty() ? done(sheet) : submit(sheet, after);
  }

  /** A class belongs to its group, so a new group puts the old class in question. */
  private List<FieldFault> references(ObjectNode after, Set<String> changed) throws SQLException {
    List<FieldFault> faults = new ModuleRules(desk.lists()).check(new Given(after));
    return changed.contains("productGroupNumber") ? faults : Objection.about(changed, faults);
  }

  private Result submit(ModuleSheet sheet, ObjectNode document) throws SQLException {
    WorkingCopy copy = sheet.copy();
    boolean first = sheet.published().isEmpty();
    Submission submission =
        new Submission(CopyKind.MODULE, copy.number(), copy.supplier(), first, document);
    if (desk.settings().approval().needsOperator(submission)) {
      ModuleSheet waiting = sheet.changed(document, CopyState.AWAITING_APPROVAL, desk.now());
      desk.put(waiting);
      return done(waiting);
    }
    return publish(sheet, document);
  }

  Result publish(ModuleSheet sheet, ObjectNode document) throws SQLException {
    Module module =
        ModuleMapping.facts(
            document,
            sheet.copy().number(),
            desk.supplier(),
            desk.lists(),
            sheet.published().map(Module::created).orElse(desk.now()),
            desk.now());
    ModuleSheet published =
        new ModuleSheet(
            Optional.of(module), sheet.changed(document, CopyState.PUBLISHED, desk.now()).copy());
    desk.put(published);
    desk.publication().add(module);
    return done(published);
  }

  private static Result done(ModuleSheet sheet) {
    return new Result.Done(sheet.copy().number(), Optional.empty(), sheet.copy().revision());
  }
}
