package dev.lintel.server.imports;

import java.util.concurrent.ConcurrentSkipListMap;

/**
 * How far into its file an import has saved. Reading runs ahead of saving by some batches, so the
 * place is kept that had been read with each batch's last row. One thread reads, another one saves.
 */
final class SavedShare {

  private final ConcurrentSkipListMap<Long, Long> places = new ConcurrentSkipListMap<>();

  /** All rows to this one have been read, and so many bytes with them. */
  void read(long row, long bytes) {
    places.put(row, bytes);
  }

  /** So many bytes had been read when the rows to this one had; 0 before the first batch. */
  long saved(long row) {
    var place = places.floorEntry(row);
    if (place == null) {
      return 0;
    }
    places.headMap(place.getKey()).clear();
    return place.getValue();
  }
}
