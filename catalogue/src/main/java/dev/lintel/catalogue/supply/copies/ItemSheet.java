package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.mapping.AlternativeContent;
import java.time.Instant;
import java.util.Optional;

/**
 * One supplier's view of an item: its copy and what is published.
 *
 * @param owner whether the supplier owns the item; otherwise it is an alternative supplier
 * @param visible whether buyers see the item
 * @param published what they see; known of items that are to be published or have no stored copy
 * @param copy stored, or made of what is published
 * @param content what the supplier is shown
 */
public record ItemSheet(
    boolean owner,
    boolean visible,
    Optional<Item> published,
    WorkingCopy copy,
    ItemContent content) {

  public int number() {
    return copy.number();
  }

  /** The state after a change: what buyers never saw of this supplier is still new. */
  public CopyState changedState() {
    return isShown() ? CopyState.CHANGED : CopyState.NEW;
  }

  private boolean isShown() {
    return owner ? visible : published.filter(this::names).isPresent();
  }

  private boolean names(Item item) {
    return item.suppliers().stream()
        .anyMatch(each -> each.participant().number() == copy.supplier());
  }

  /** The sheet after a change. */
  public ItemSheet changed(ItemContent other, CopyState state, Instant now) {
    ItemContent stored = owner ? other : AlternativeContent.own(other);
    return new ItemSheet(
        owner, visible, published, copy.next(state, stored.document(), now), other);
  }

  /** The sheet of an item that buyers see otherwise now. */
  public ItemSheet published(Item item) {
    return new ItemSheet(owner, true, Optional.of(item), copy, content);
  }

  /** The sheet with another copy of the same content. */
  public ItemSheet with(WorkingCopy other) {
    return new ItemSheet(owner, visible, published, other, content);
  }
}
