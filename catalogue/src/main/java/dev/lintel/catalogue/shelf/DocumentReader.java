package dev.lintel.catalogue.shelf;

import dev.lintel.catalogue.items.Rendered;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Reads ready-made documents by number. Each chunk is a query of its own, read whole before the
 * first of its bytes is handed on, so that a slow reader holds memory within the budget and no
 * connection.
 */
final class DocumentReader {

  private static final String DOCUMENT = "select number, document from catalogue.item_document";
  private static final String DOCUMENT_AND_ETIM_9 =
      "select number, document, etim_9 from catalogue.item_document";
  private static final String ONE = "select document from catalogue.item_document where number = ?";

  private final DataSource database;
  private final ReadingBudget budget;

  DocumentReader(DataSource database, ReadingBudget budget) {
    this.database = database;
    this.budget = budget;
  }

  void read(Page page, Parts parts, DocumentSink sink) throws IOException {
    read(page.numbers(), page.run() ? Choice.RANGE : Choice.LIST, parts, sink);
  }

  void read(int[] numbers, Parts parts, DocumentSink sink) throws IOException {
    read(numbers, Choice.LIST, parts, sink);
  }

  private void read(int[] numbers, Choice choice, Parts parts, DocumentSink sink)
      throws IOException {
    int from = 0;
    while (from < numbers.length) {
      try (ReadingBudget.Chunk chunk = budget.take(numbers.length - from)) {
        int[] wanted = Arrays.copyOfRange(numbers, from, from + chunk.rows());
        handOn(wanted, chunk(wanted, choice, parts), sink);
        from += chunk.rows();
      }
    }
  }

  /** A range that others came into since has one document too many, and is not the whole chunk. */
  private Map<Integer, Rendered> chunk(int[] wanted, Choice choice, Parts parts) {
    Map<Integer, Rendered> documents = fetch(wanted, choice, parts);
    return documents.size() > wanted.length ? fetch(wanted, Choice.LIST, parts) : documents;
  }

  /** Those of a few numbers, in their order, outside the budget. */
  List<Rendered> few(int[] numbers, Parts parts) {
    Choice choice = numbers.length == 1 ? Choice.ONE : Choice.LIST;
    Map<Integer, Rendered> documents = fetch(numbers, choice, parts);
    return IntStream.of(numbers).mapToObj(documents::remove).filter(Objects::nonNull).toList();
  }

  Optional<byte[]> one(int number) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(ONE)) {
      statement.setInt(1, number);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new ShelfException(e);
    }
  }

  private static void handOn(int[] wanted, Map<Integer, Rendered> documents, DocumentSink sink)
      throws IOException {
    for (int number : wanted) {
      Rendered document = documents.remove(number);
      if (document != null) {
        sink.accept(document);
      }
    }
  }

  private Map<Integer, Rendered> fetch(int[] numbers, Choice choice, Parts parts) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = statement(connection, numbers, choice, parts)) {
      try (ResultSet rows = statement.executeQuery()) {
        return documents(rows, parts, numbers.length);
      }
    } catch (SQLException e) {
      throw new ShelfException(e);
    }
  }

  private static PreparedStatement statement(
      Connection connection, int[] numbers, Choice choice, Parts parts) throws SQLException {
    String columns = parts == Parts.DOCUMENT ? DOCUMENT : DOCUMENT_AND_ETIM_9;
    PreparedStatement statement = connection.prepareStatement(columns + choice.condition);
    choice.bind(statement, numbers);
    return statement;
  }

  private static Map<Integer, Rendered> documents(ResultSet rows, Parts parts, int expected)
      throws SQLException {
    Map<Integer, Rendered> documents = HashMap.newHashMap(expected);
    while (rows.next()) {
      Optional<byte[]> etim9 =
          parts == Parts.DOCUMENT ? Optional.empty() : Optional.ofNullable(rows.getBytes(3));
      documents.put(rows.getInt(1), new Rendered(rows.getBytes(2), etim9));
    }
    return documents;
  }

  /** How the wanted documents are named to the database, which costs it more or less. */
  private enum Choice {
    ONE(" where number = ?"),
    LIST(" where number = any(?)"),
    /** For numbers that no other item lay between when they were found. */
    RANGE(" where number between ? and ? order by number limit ?");

    private final String condition;

    Choice(String condition) {
      this.condition = condition;
    }

    void bind(PreparedStatement statement, int[] numbers) throws SQLException {
      switch (this) {
        case ONE -> statement.setInt(1, numbers[0]);
        case LIST -> statement.setArray(1, array(statement.getConnection(), numbers));
        case RANGE -> {
          int first = numbers[0];
          int last = numbers[numbers.length - 1];
          statement.setInt(1, Math.min(first, last));
          statement.setInt(2, Math.max(first, last));
          statement.setInt(3, numbers.length + 1);
        }
      }
    }

    private static Array array(Connection connection, int[] numbers) throws SQLException {
      return connection.createArrayOf("int4", IntStream.of(numbers).boxed().toArray());
    }
  }
}
