package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.items.Item;
import dev.lintel.catalogue.items.Rendered;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Finds and reads items. A page is found first, by its keys, and read afterwards, so that its
 * headers are known before any document is. Failures of the database are {@link ShelfException}s.
 */
public final class ItemShelf {

  private static final int KEYS_AT_ONCE = 10_000;

  private final DataSource database;
  private final DocumentReader reader;

  public ItemShelf(DataSource database, ReadingBudget budget) {
    this.database = database;
    reader = new DocumentReader(database, budget);
  }

  /**
   * The page of at most so many items at a position, by one statement over the keys, at the same
   * cost at any depth.
   */
  public Page find(ItemCriteria criteria, ItemOrder order, Position position, int size) {
    return ask(new PageQuery(Condition.of(criteria), order, position, size)::run);
  }

  /** The first page and the number of all items, from one view of the data, so that they agree. */
  public Beginning begin(ItemCriteria criteria, ItemOrder order, int size) {
    Condition condition = Condition.of(criteria);
    return ask(connection ->
        Snapshot.of(
            connection,
            () ->
                new Beginning(
                    new PageQuery(condition, order, Position.first(), size).run(connection),
                    new CountQuery(condition).run(connection))));
  }

  /** The items from an offset on; costs more the deeper, so callers bound it. */
  public Page part(ItemCriteria criteria, ItemOrder order, int offset, int length) {
    return ask(new PartQuery(Condition.of(criteria), order, offset, length)::run);
  }

  /**
   * Hands the documents of a page to a sink, in order, in chunks; between them no connection is
   * held.
   */
  public void read(Page page, Parts parts, DocumentSink sink) throws IOException {
    reader.read(page, parts, sink);
  }

  /**
   * Hands the documents of the items with these numbers to a sink, in the given order; unknown ones
   * are left out.
   */
  public void read(int[] numbers, Parts parts, DocumentSink sink) throws IOException {
    reader.read(numbers, parts, sink);
  }

  /**
   * The documents of a few items, by one statement and held in memory, in the given order; unknown
   * ones are left out.
   */
  public List<Rendered> few(int[] numbers, Parts parts) {
    return reader.few(numbers, parts);
  }

  /** Hands all documents that meet the criteria to a sink, in order, page after page. */
  public void readAll(ItemCriteria criteria, ItemOrder order, Parts parts, DocumentSink sink)
      throws IOException {
    Page page = find(criteria, order, Position.first(), KEYS_AT_ONCE);
    read(page, parts, sink);
    while (page.hasAfter()) {
      page = find(criteria, order, new Position.After(page.last().orElseThrow()), KEYS_AT_ONCE);
      read(page, parts, sink);
    }
  }

  /** How many items meet the criteria: from the kept counters without criteria, else counted. */
  public long count(ItemCriteria criteria) {
    return ask(new CountQuery(Condition.of(criteria))::run);
  }

  /** The document of one item. */
  public Optional<byte[]> document(int number) {
    return reader.one(number);
  }

  /** All facts of one item. */
  public Optional<Item> facts(int number) {
    return facts(List.of(number)).stream().findFirst();
  }

  /** All facts of the items with these numbers, by number. */
  public List<Item> facts(Collection<Integer> numbers) {
    return ask(connection -> FactsQuery.run(connection, numbers));
  }

  /** All facts of the items of a page, by number. */
  public List<Item> facts(Page page) {
    return facts(Arrays.stream(page.numbers()).boxed().toList());
  }

  private <T> T ask(Question<T> question) {
    try (Connection connection = database.getConnection()) {
      return question.ask(connection);
    } catch (SQLException e) {
      throw new ShelfException(e);
    }
  }

  private interface Question<T> {
    T ask(Connection connection) throws SQLException;
  }
}
