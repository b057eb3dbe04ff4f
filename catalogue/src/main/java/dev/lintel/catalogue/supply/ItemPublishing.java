package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.items.Classification;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ProductGroupReference;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.supply.copies.CopyKind;
import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.ItemSheet;
import dev.lintel.catalogue.supply.copies.ModuleSheet;
import dev.lintel.catalogue.supply.documents.Given;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.mapping.ItemMerge;
import dev.lintel.catalogue.supply.mapping.MediaMapping;
import dev.lintel.catalogue.supply.mapping.SupplierMerge;
import dev.lintel.catalogue.supply.publishing.Submission;
import dev.lintel.catalogue.supply.rules.PublishingRules;
import java.sql.SQLException;
import java.util.Optional;

/** Sends items for approval, and puts them before the buyers. */
final class ItemPublishing {

  /** The common price that every item in the channel TOTAL has. */
  static final String INDEX = "INDEX";

  private final Desk desk;
  private final ItemJudging judging;

  ItemPublishing(Desk desk) {
    this.desk = desk;
    judging = new ItemJudging(desk);
  }

  Result submit(Change.PublishItem change) throws SQLException {
    Optional<ItemSheet> found = desk.item(change.number());
    if (found.isEmpty()) {
      return Objection.noSuchItem(change.number());
    }
    ItemSheet sheet = found.get();
    Optional<Result> objection = Objection.against(sheet.copy(), change.expected());
    if (objection.isPresent()) {
      return objection.get();
    }
    // What buyers see already needs no approval.
    return sheet.copy().state() == CopyState.PUBLISHED ? ItemChanges.done(sheet) : submit(sheet);
  }

  private Result submit(ItemSheet sheet) throws SQLException {
    Optional<Result> refusal = refusal(sheet);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Submission submission =
        new Submission(
            CopyKind.ITEM,
            sheet.number(),
            desk.supplier(),
            sheet.published().isEmpty(),
            sheet.content().fields());
    if (desk.settings().approval().needsOperator(submission)) {
      ItemSheet waiting = sheet.changed(sheet.content(), CopyState.AWAITING_APPROVAL, desk.now());
      desk.put(waiting);
      return ItemChanges.done(waiting);
    }
    return publish(sheet);
  }

  /** What keeps it from the buyers, if anything. */
  Optional<Result> refusal(ItemSheet sheet) throws SQLException {
    if (sheet.owner()) {
      return Objection.of(
          new PublishingRules(active(sheet), priced(sheet)).check(sheet.content()),
          judging.moduleConflicts(sheet.content().fields()));
    }
    return sheet.content().fields().has("supplierItemNumber")
        ? Optional.empty()
        : Optional.of(
            Objection.refused("supplierItemNumber", "is required for publishing; give it a value"));
  }

  private boolean active(ItemSheet sheet) throws SQLException {
    return module(sheet).flatMap(ModuleSheet::published).map(Module::active).orElse(true);
  }

  private boolean priced(ItemSheet sheet) {
    return desk.prices(sheet.number()).stream()
        .filter(price -> price.kind().equals(INDEX))
        .anyMatch(price -> price.to().map(day -> !day.isBefore(desk.today())).orElse(true));
  }

  /** Puts it before the buyers, whoever decided that. */
  Result publish(ItemSheet sheet) throws SQLException {
    Item item = sheet.owner() ? ofOwner(sheet) : ofAlternative(sheet);
    if (!isSame(item, sheet.published())) {
      desk.publication().add(item, sheet.published().isPresent());
    }
    if (sheet.content().mediaChanged()) {
      desk.publication()
          .add(
              sheet.content().media().stream()
                  .filter(MediaMapping::hasContent)
                  .map(
                      each -> MediaMapping.facts(each, sheet.number(), desk.supplier(), desk.now()))
                  .toList());
    }
    desk.claims().replaced(sheet.number());
    ItemContent content = sheet.content().withMediaPublished();
    ItemSheet next = sheet.changed(content, CopyState.PUBLISHED, desk.now()).published(item);
    desk.put(next);
    return ItemChanges.done(next);
  }

  private Item ofOwner(ItemSheet sheet) throws SQLException {
    ItemMerge merge =
        new ItemMerge(desk.participant(), classification(sheet), desk.now(), desk.today());
    return merge.merge(sheet.number(), sheet.content(), sheet.published());
  }

  private Item ofAlternative(ItemSheet sheet) throws SQLException {
    Item item = sheet.published().orElseThrow();
    return SupplierMerge.ofAlternative(item, desk.participant(), sheet.content(), desk.now());
  }

  /** Where the module puts it; without a module of the supplier's it stays where it is. */
  private Classification classification(ItemSheet sheet) throws SQLException {
    Optional<Module> module = module(sheet).flatMap(ModuleSheet::published);
    return module
        .map(there ->
            new Classification(
                new ProductGroupReference(there.productGroup(), there.productGroupName()),
                there.etimClass(),
                there.number()))
        .or(() -> sheet.published().map(Item::classification))
        .orElseThrow();
  }

  private Optional<ModuleSheet> module(ItemSheet sheet) throws SQLException {
    return desk.module(new Given(sheet.content().fields()).integer("moduleNumber").orElse(0));
  }

  private static boolean isSame(Item item, Optional<Item> old) {
    return old.map(there ->
            there.with(item.lifecycle()).equals(item)
                && there.lifecycle().expired().equals(item.lifecycle().expired())
                && there.lifecycle().firstApproved().equals(item.lifecycle().firstApproved()))
        .orElse(false);
  }
}
