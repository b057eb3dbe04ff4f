package dev.lintel.export.items;

import dev.lintel.catalogue.shelf.ItemCriteria;
import dev.lintel.catalogue.shelf.ItemOrder;
import dev.lintel.catalogue.shelf.ItemShelf;
import dev.lintel.catalogue.shelf.Page;
import dev.lintel.catalogue.shelf.Position;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.JsonFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what belongs to items, such as prices, as one JSON array in constant memory: the items
 * are walked a thousand at a time, and what belongs to them is read and written before the next
 * thousand.
 */
public final class PerItemList {
  private static final int ITEMS_AT_ONCE = 1_000;
  private static final JsonMapper JSON = JsonFormat.mapper();

  private final ItemShelf shelf;

  public PerItemList(ItemShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The entries of all items that meet the criteria.
   *
   * @param entries what belongs to the items with the given numbers, in order
   */
  public Answer of(ItemCriteria criteria, Function<List<Integer>, ? extends List<?>> entries) {
    return Answer.stream("application/json", out -> write(criteria, entries, out));
  }

  private void write(
      ItemCriteria criteria, Function<List<Integer>, ? extends List<?>> entries, OutputStream out)
      throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.writeStartArray();
    Page page = shelf.find(criteria, ItemOrder.BY_NUMBER, Position.first(), ITEMS_AT_ONCE);
    writeEntries(page, entries, json);
    while (page.hasAfter()) {
      Position next = new Position.After(page.last().orElseThrow());
      page = shelf.find(criteria, ItemOrder.BY_NUMBER, next, ITEMS_AT_ONCE);
      writeEntries(page, entries, json);
    }
    json.writeEndArray();
    // Closed only after success: closing after a failure would end the array as if it were whole.
    json.close();
  }

  private static void writeEntries(
      Page page, Function<List<Integer>, ? extends List<?>> entries, JsonGenerator json) {
    List<Integer> numbers = IntStream.of(page.numbers()).boxed().toList();
    entries.apply(numbers).forEach(json::writePOJO);
  }
}
