package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.media.ContentHash;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.files.Upload;
import dev.lintel.catalogue.supply.files.Variants;
import dev.lintel.catalogue.supply.mapping.MediaMapping;
import dev.lintel.catalogue.supply.mapping.PartIds;
import dev.lintel.catalogue.supply.rules.FieldFault;
import dev.lintel.catalogue.supply.rules.FieldRules;
import dev.lintel.catalogue.supply.rules.MediaFields;
import dev.lintel.catalogue.supply.rules.MediaRules;
import dev.lintel.catalogue.supply.rules.Presence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Changes of items' pictures and documents; each supplier has its own. */
final class MediaChanges {

  private static final String PRIMARY = "isPrimary";

  private final Desk desk;

  MediaChanges(Desk desk) {
    this.desk = desk;
  }

  Result add(Change.AddMedia change) throws SQLException {
    Optional<ItemSheet> found = desk.item(change.number());
    if (found.isEmpty()) {
      return Objection.noSuchItem(change.number());
    }
    Optional<Result> objection = Objection.against(found.get().copy(), change.expected());
    if (objection.isPresent()) {
      return objection.get();
    }
    return switch (desk.settings().uploads().judge(change.content())) {
      case Upload.Refused refused -> Objection.refused("content", refused.message());
      case Upload.Accepted accepted -> add(change, found.get(), accepted);
    };
  }

  private Result add(Change.AddMedia change, ItemSheet sheet, Upload.Accepted upload)
      throws SQLException {
    ObjectNode medium = MediaFields.RULES.known(change.document(), change.version());
    medium.remove(List.of("id", "width", "height"));
    medium.put("contentType", upload.contentType());
    List<FieldFault> faults =
        new ArrayList<>(MediaFields.RULES.check(medium, Presence.WHOLE, change.version()));
    if (faults.isEmpty()) {
      faults.addAll(new MediaRules(desk.lists()).check(new Given(medium)));
    }
    Optional<Result> objection = Objection.of(faults, closed(sheet));
    return objection.isPresent() ? objection.get() : make(sheet, medium, change.content(), upload);
  }

  private Result make(ItemSheet sheet, ObjectNode medium, byte[] content, Upload.Accepted upload) {
    ContentHash hash = ContentHash.of(content);
    List<ObjectNode> media = sheet.content().media();
    UUID id = PartIds.ofMedia(sheet.number(), desk.supplier(), media.size(), hash.hex());
    medium.put("id", id.toString());
    if (upload.width() > 0) {
      medium.put("width", upload.width()).put("height", upload.height());
    }
    if (media.stream().noneMatch(each -> hasTypeOf(each, medium))) {
      medium.put(PRIMARY, true);
    }
    desk.publication().addContent(Variants.of(content, upload));
    ObjectNode showing = MediaMapping.showing(medium, hash);
    return accept(sheet, ItemContent.with(demoted(media, showing), showing), id);
  }

  Result patch(Change.PatchMedia change) throws SQLException {
    Optional<ItemSheet> found = desk.item(change.number());
    if (found.isEmpty()) {
      return Objection.noSuchItem(change.number());
    }
    ItemSheet sheet = found.get();
    Optional<ObjectNode> medium = ItemContent.find(sheet.content().media(), change.id());
    if (medium.isEmpty()) {
      return new Result.Absent(
          "Item %d has no medium %s of yours.".formatted(change.number(), change.id()));
    }
    Optional<Result> objection = Objection.against(sheet.copy(), change.expected());
    return objection.isPresent() ? objection.get() : patch(change, sheet, medium.get());
  }

  private Result patch(Change.PatchMedia change, ItemSheet sheet, ObjectNode stored)
      throws SQLException {
    ObjectNode before = MediaFields.RULES.known(stored, change.version());
    ObjectNode patched = change.patch().apply(before.deepCopy());
    List<FieldFault> faults =
        new ArrayList<>(MediaFields.RULES.checkChange(before, patched, change.version()));
    ObjectNode after = MediaFields.RULES.settled(before, patched, change.version());
    if (faults.isEmpty()) {
      faults.addAll(new MediaRules(desk.lists()).check(new Given(after)));
    }
    boolean changes = !FieldRules.changed(before, after).isEmpty();
    Optional<Result> objection = Objection.of(faults, changes ? closed(sheet) : List.of());
    if (objection.isPresent()) {
      return objection.get();
    }
    if (!changes) {
      return done(sheet, change.id());
    }
    ObjectNode showing = MediaMapping.showing(after, new ContentHash(MediaMapping.content(stored)));
    List<ObjectNode> media = ItemContent.replaced(sheet.content().media(), showing);
    return accept(sheet, demoted(media, showing), change.id());
  }

  private static List<FieldFault> closed(ItemSheet sheet) {
    return sheet.owner() && ItemChanges.isClosed(sheet)
        ? List.of(
            new FieldFault(
                "media", "cannot be changed in a published Display or Composite; leave it out"))
        : List.of();
  }

  private Result accept(ItemSheet sheet, List<ObjectNode> media, UUID id) {
    ItemSheet next =
        sheet.changed(sheet.content().withMedia(media), sheet.changedState(), desk.now());
    desk.put(next);
    return done(next, id);
  }

  /** One medium of each type is the primary one: beside a new one no other. */
  private static List<ObjectNode> demoted(List<ObjectNode> media, ObjectNode primary) {
    if (!primary.path(PRIMARY).asBoolean(false)) {
      return media;
    }
    return media.stream()
        .map(each ->
            each != primary && hasTypeOf(each, primary) && each.path(PRIMARY).asBoolean(false)
                ? each.deepCopy().put(PRIMARY, false)
                : each)
        .toList();
  }

  private static boolean hasTypeOf(ObjectNode one, ObjectNode other) {
    return one.path("type").equals(other.path("type"));
  }

  private static Result done(ItemSheet sheet, UUID id) {
    return new Result.Done(sheet.number(), Optional.of(id), sheet.copy().revision());
  }
}
