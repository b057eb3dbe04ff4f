package dev.lintel.catalogue.supply.publishing;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.media.MediaContent;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.media.MediaLibrary;
import dev.lintel.catalogue.modules.Module;
import dev.lintel.catalogue.modules.Modules;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.prices.Prices;
import dev.lintel.catalogue.writing.PreparedItems;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Gathers what a batch puts before the buyers, and writes it through the catalogue's writers. */
public final class Publication {

  private record PriceKey(int item, int supplier, LocalDate from) {}

  private final Map<Integer, Item> items = new LinkedHashMap<>();
  private final Set<Integer> held = new HashSet<>();
  private final Map<Integer, Module> modules = new LinkedHashMap<>();
  private final Map<PriceKey, Price> prices = new LinkedHashMap<>();
  private final Map<UUID, MediaItem> media = new LinkedHashMap<>();
  private final List<List<MediaContent>> contents = new ArrayList<>();

  /**
   * An item; of several with one number the last counts.
   *
   * @param replaces whether it takes the place of one, whose facts the transaction has locked
   */
  public void add(Item item, boolean replaces) {
    if (replaces && !items.containsKey(item.number())) {
      held.add(item.number());
    }
    items.put(item.number(), item);
  }

  /** A module; of several with one number the last counts. */
  public void add(Module module) {
    modules.put(module.number(), module);
  }

  /** A price, or one with another last day. */
  public void add(Price price) {
    prices.put(new PriceKey(price.item(), price.supplier(), price.from()), price);
  }

  /** Pictures and documents of items. */
  public void add(List<MediaItem> more) {
    more.forEach(each -> media.put(each.guid(), each));
  }

  /** A content in its variants, the original first; it is stored before anything shows it. */
  public void addContent(List<MediaContent> variants) {
    contents.add(variants);
  }

  /** Writes everything, within the handle's transaction. */
  public void write(Handle handle, ItemDocument rendering) throws SQLException {
    writeParts(handle);
    if (!items.isEmpty()) {
      PreparedItems.of(List.copyOf(items.values()), rendering)
          .restore(handle.getConnection(), held);
    }
  }

  private void writeParts(Handle handle) {
    contents.forEach(variants -> MediaLibrary.insertContent(handle, variants));
    Modules.insert(handle, List.copyOf(modules.values()));
    Prices.insert(handle, List.copyOf(prices.values()));
    MediaLibrary.insert(handle, List.copyOf(media.values()));
  }
}
