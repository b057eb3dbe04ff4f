package dev.lintel.properties.operations;

import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.store.Database;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The example of these tests: books in which entries are written one below the other. Nothing here
 * forbids an entry twice or out of order, so that it would show.
 */
final class Ledger implements OperationHandler {
  static final String KIND = "entry";
  static final String POISON = "poison";
  static final String REFUSED = "refused";

  private static final String CREATE =
      """
      create table entry (
        line bigint generated always as identity,
        account text, book text, text text, operation uuid)
      """;
  private static final String WRITE =
      "insert into entry (account, book, text, operation) values (?, ?, ?, ?)";

  static void create(Database database) {
    database.jdbi().useHandle(handle -> handle.execute(CREATE));
  }

  static Map<String, OperationHandler> handlers() {
    return Map.of(KIND, new Ledger());
  }

  static ProblemBody problem(String api, dev.lintel.properties.problem.Problem problem) {
    return new ProblemBody(
        problem.type().kind().usualStatus(),
        "{\"api\":\"%s\",\"code\":\"%s\"}".formatted(api, problem.type().code()));
  }

  static NewOperation entry(String account, String book, String text) {
    return entryFor(account, account, book, text);
  }

  static NewOperation entryFor(String owner, String account, String book, String text) {
    return NewOperation.of(
        new OperationTarget("ledgers", account, owner, KIND, book),
        new OperationRequest(
            "/books/" + book, Map.of("if-match", "*"), text.getBytes(StandardCharsets.UTF_8)));
  }

  static String text(Operation operation) {
    return new String(operation.request().body(), StandardCharsets.UTF_8);
  }

  @Override
  public List<Outcome> apply(Connection connection, List<Operation> operations)
      throws SQLException {
    List<Outcome> outcomes = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      for (Operation operation : operations) {
        outcomes.add(write(statement, operation));
      }
      statement.executeBatch();
    }
    return outcomes;
  }

  private static Outcome write(PreparedStatement statement, Operation operation)
      throws SQLException {
    String text = text(operation);
    if (text.equals(REFUSED)) {
      return Outcome.failed(Problems.CONFLICTING.with("The book is closed."));
    }
    statement.setString(1, operation.target().owner());
    statement.setString(2, operation.target().subject());
    statement.setString(3, text);
    statement.setObject(4, operation.id());
    statement.addBatch();
    if (text.equals(POISON)) {
      throw new IllegalStateException("Ink is out");
    }
    return Outcome.done("/books/" + operation.target().subject());
  }

  /** A book's entries from the top. */
  static List<String> book(Database database, String account, String book) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("select text from entry where account = ? and book = ? order by line")
                .bind(0, account)
                .bind(1, book)
                .mapTo(String.class)
                .list());
  }

  static long entries(Database database) {
    return database.jdbi().withHandle(handle -> count(handle, "select count(*) from entry"));
  }

  static long count(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
