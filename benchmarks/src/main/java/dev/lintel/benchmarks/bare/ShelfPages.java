package dev.lintel.benchmarks.bare;

import dev.lintel.benchmarks.load.Operation;
import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemKey;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.catalogue.shelf.Parts;
import dev.lintel.catalogue.shelf.Position;
import java.io.IOException;

/**
 * The same pages by the server's own pair of queries, keys first and documents afterwards, called
 * in this process: what HTTP itself costs is the rest.
 */
public final class ShelfPages implements Operation {

  private final ItemShelf shelf;
  private final Span span;
  private final int size;
  private int last;

  /** Pages of a size. */
  public ShelfPages(ItemShelf shelf, Span span, int size) {
    this.shelf = shelf;
    this.span = span;
    this.size = size;
    last = span.after();
  }

  @Override
  public long perform() throws IOException {
    if (last >= span.last()) {
      last = span.after();
    }
    Position position = new Position.After(new ItemKey(last, last));
    Page page = shelf.find(ItemCriteria.ALL, ItemOrder.BY_NUMBER, position, size);
    shelf.read(page, Parts.DOCUMENT, document -> Nowhere.take(document.document()));
    last = page.last().orElseThrow().number();
    return page.size();
  }
}
