package dev.lintel.properties.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sets fields of documents, which are read, changed and written again as a whole. */
final class DocumentPatching implements OperationHandler {
  private static final String READ =
      "select id, document from document where id = any (cast(? as text[]))";
  static final String WRITE =
      """
      insert into document (id, document)
      select * from unnest(cast(? as text[]), cast(? as text[]))
      on conflict (id) do update set document = excluded.document
      """;
  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public List<Outcome> apply(Connection connection, List<Operation> operations)
      throws SQLException {
    Map<String, JsonNode> documents = read(connection, operations);
    for (Operation each : operations) {
      ObjectNode document = (ObjectNode) documents.get(each.target().subject());
      document.setAll((ObjectNode) JSON.readTree(each.request().body()));
    }
    write(connection, documents);
    return operations.stream().map(each -> Outcome.done("/d/" + each.target().subject())).toList();
  }

  private static Map<String, JsonNode> read(Connection connection, List<Operation> operations)
      throws SQLException {
    Object[] ids = operations.stream().map(each -> each.target().subject()).distinct().toArray();
    Map<String, JsonNode> documents = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setArray(1, connection.createArrayOf("text", ids));
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        documents.put(rows.getString(1), JSON.readTree(rows.getBytes(2)));
      }
    }
    return documents;
  }

  private static void write(Connection connection, Map<String, JsonNode> documents)
      throws SQLException {
    List<String> ids = documents.keySet().stream().sorted().toList();
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
      statement.setArray(
          2,
          connection.createArrayOf(
              "text",
              ids.stream()
                  .map(id -> new String(JSON.writeValueAsBytes(documents.get(id)), UTF_8))
                  .toArray()));
      statement.executeUpdate();
    }
  }
}
