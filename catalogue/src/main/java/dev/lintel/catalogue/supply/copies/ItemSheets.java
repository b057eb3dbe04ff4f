package dev.lintel.catalogue.supply.copies;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.ItemContent;
import dev.lintel.catalogue.supply.mapping.AlternativeContent;
import dev.lintel.catalogue.supply.mapping.ChangedElsewhere;
import dev.lintel.catalogue.supply.mapping.PublishedContent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sheets of many items at once, each kind of row in one statement. */
public final class ItemSheets {

  private final Connection connection;
  private final int supplier;

  public ItemSheets(Connection connection, int supplier) {
    this.connection = connection;
    this.supplier = supplier;
  }

  /** The items with these numbers that are the supplier's or that it may add to. */
  public Map<Integer, ItemSheet> read(Collection<Integer> numbers) throws SQLException {
    return new SteadyReading(new CopyTable(connection), supplier, CopyKind.ITEM, numbers)
        .read(copies -> sheets(copies, new Published(connection).items(numbers)), ItemSheet::copy);
  }

  /** The same, to be changed; those to be published are locked against other suppliers. */
  public Map<Integer, ItemSheet> lock(Collection<Integer> numbers, Collection<Integer> publishing)
      throws SQLException {
    Map<Integer, WorkingCopy> copies =
        new CopyTable(connection).lock(supplier, CopyKind.ITEM, numbers);
    Published published = new Published(connection);
    Map<Integer, Item> items = published.lock(publishing);
    List<Integer> others = new ArrayList<>(numbers);
    others.removeAll(Set.copyOf(publishing));
    Map<Integer, Instant> own = published.ownedBy(supplier, others);
    own.entrySet()
        .removeIf(item ->
            !copies.containsKey(item.getKey())
                || isBehind(copies.get(item.getKey()), item.getValue()));
    others.removeAll(own.keySet());
    items.putAll(published.items(others));
    Map<Integer, ItemSheet> sheets = sheets(copies, items);
    own.keySet().forEach(number -> sheets.put(number, ofOwner(copies.get(number), true)));
    return sheets;
  }

  /** While its supplier has changes that are not published, a copy stays as it was left. */
  private static boolean isBehind(WorkingCopy copy, Instant published) {
    return copy.state() == CopyState.PUBLISHED && !copy.changed().equals(published);
  }

  /** The owner's copy tells all that a change needs; the facts of it would be read in vain. */
  private static ItemSheet ofOwner(WorkingCopy copy, boolean visible) {
    return new ItemSheet(true, visible, Optional.empty(), copy, ItemContent.of(copy.document()));
  }

  private Map<Integer, ItemSheet> sheets(Map<Integer, WorkingCopy> copies, Map<Integer, Item> items)
      throws SQLException {
    Map<Integer, ItemSheet> sheets = new HashMap<>();
    // Only an item's maker has a copy of what buyers have never seen, and no item is taken away.
    copies.values().stream()
        .filter(copy -> !items.containsKey(copy.number()))
        .forEach(copy -> sheets.put(copy.number(), ofOwner(copy, false)));
    Collection<Item> visible = visible(items.values());
    Map<Integer, List<MediaItem>> media =
        new Published(connection).media(needingMedia(visible, copies), supplier);
    for (Item item : visible) {
      sheets.put(item.number(), sheet(item, copies, media));
    }
    return sheets;
  }

  private Collection<Item> visible(Collection<Item> items) throws SQLException {
    if (items.stream().allMatch(item -> item.owner().number() == supplier)) {
      return items;
    }
    Set<Integer> owners = new Published(connection).ownersFor(supplier);
    return items.stream()
        .filter(item -> owners.contains(item.owner().number()) || isOn(item))
        .toList();
  }

  /** Who is a supplier of an item has been registered as one, here or elsewhere. */
  private boolean isOn(Item item) {
    return item.owner().number() == supplier
        || item.suppliers().stream().anyMatch(each -> each.participant().number() == supplier);
  }

  private static List<Integer> needingMedia(
      Collection<Item> items, Map<Integer, WorkingCopy> copies) {
    return items.stream()
        .filter(item ->
            Optional.ofNullable(copies.get(item.number()))
                .map(copy -> isBehind(copy, item.lifecycle().changed()))
                .orElse(true))
        .map(Item::number)
        .toList();
  }

  private ItemSheet sheet(
      Item item, Map<Integer, WorkingCopy> copies, Map<Integer, List<MediaItem>> media) {
    boolean owner = item.owner().number() == supplier;
    List<MediaItem> own = media.getOrDefault(item.number(), List.of());
    WorkingCopy copy =
        Optional.ofNullable(copies.get(item.number()))
            .map(there -> following(there, item, own))
            .orElseGet(() -> published(item, owner, own));
    ItemContent stored = ItemContent.of(copy.document());
    ItemContent content = owner ? stored : AlternativeContent.shown(item, supplier, stored);
    return new ItemSheet(owner, true, Optional.of(item), copy, content);
  }

  /** The copy with what was imported since it was published. */
  private WorkingCopy following(WorkingCopy copy, Item item, List<MediaItem> media) {
    Instant changed = item.lifecycle().changed();
    if (!isBehind(copy, changed)) {
      return copy;
    }
    ItemContent stored = ItemContent.of(copy.document());
    ItemContent now =
        item.owner().number() == supplier
            ? ChangedElsewhere.into(stored, item, media)
            : ChangedElsewhere.intoAlternative(stored, item, supplier, media);
    return now.equals(stored) ? copy : copy.following(now.document(), changed);
  }

  private WorkingCopy published(Item item, boolean owner, List<MediaItem> media) {
    ItemContent content =
        owner
            ? PublishedContent.ofOwner(item, media)
            : AlternativeContent.published(item, supplier, media);
    Instant changed = item.lifecycle().changed();
    return new WorkingCopy(
        CopyKind.ITEM,
        item.number(),
        supplier,
        WorkingCopy.revisionOf(changed),
        isOn(item) ? CopyState.PUBLISHED : CopyState.NEW,
        "",
        changed,
        content.document());
  }
}
