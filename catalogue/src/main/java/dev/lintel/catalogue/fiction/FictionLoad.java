package dev.lintel.catalogue.fiction;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.prices.Price;
import dev.lintel.catalogue.writing.ItemLoad;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Stores a fictional catalogue: small lists, pictures, items with prices and media in batches on
 * all processors, lists of items.
 */
final class FictionLoad {

  private static final int BATCH = 500;

  private final FictionalCatalogue fiction;
  private final Catalogue catalogue;
  private final LongConsumer progress;
  private final AtomicInteger nextBatch = new AtomicInteger();
  private final AtomicLong stored = new AtomicLong();

  FictionLoad(FictionalCatalogue fiction, Catalogue catalogue, LongConsumer progress) {
    this.fiction = fiction;
    this.catalogue = catalogue;
    this.progress = progress;
  }

  void run() {
    catalogue.units().save(fiction.units());
    catalogue.groups().save(fiction.groups());
    catalogue.participants().save(fiction.participants());
    catalogue.modules().save(fiction.modules());
    SupplierFiction.store(fiction, catalogue);
    Album album = Album.draw(fiction.seed(), fiction.mainGroups(), catalogue.media());
    try (ItemLoad load = ItemLoad.begin(catalogue.database().dataSource(), catalogue.rendering())) {
      onAllProcessors(() -> storeBatches(load, album));
    }
    new Lists(fiction, catalogue).store();
  }

  private void onAllProcessors(Runnable work) {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
      List<Future<?>> running = new ArrayList<>();
      for (int worker = 0; worker < processors; worker++) {
        running.add(workers.submit(work));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the fictional catalogue was stored", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The fictional catalogue could not be stored", e.getCause());
    }
  }

  private void storeBatches(ItemLoad load, Album album) {
    int from = nextBatch.getAndIncrement() * BATCH;
    while (from < fiction.size()) {
      int to = Math.min(from + BATCH, fiction.size());
      storeBatch(from, to, load, album);
      progress.accept(stored.addAndGet(to - from));
      from = nextBatch.getAndIncrement() * BATCH;
    }
  }

  private void storeBatch(int from, int to, ItemLoad load, Album album) {
    List<Item> items = new ArrayList<>(to - from);
    List<Price> prices = new ArrayList<>();
    List<MediaItem> media = new ArrayList<>();
    for (int index = from; index < to; index++) {
      Item item = fiction.item(index);
      items.add(item);
      prices.addAll(fiction.prices(index, item));
      if (!item.suppliers().getFirst().media().isEmpty()) {
        media.addAll(album.of(item, fiction.mainGroup(index)));
      }
    }
    if (load.add(items)) {
      catalogue.prices().load(prices);
      catalogue.media().load(media);
    } else {
      catalogue.prices().save(prices);
      catalogue.media().save(media);
    }
  }
}
