package dev.lintel.benchmarks.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A loop that claims 500 rows with {@code SKIP LOCKED} and upserts the 500 documents that they
 * carry, in one transaction. Needs {@link BareTables}.
 */
public final class BareQueue {
  private static final String FILL =
      """
      insert into bench.queue (id, document)
      select number, document from catalogue.item_document where number = any (?)
      """;
  private static final String CLAIM =
      """
      delete from bench.queue where number = any (array(
        select number from bench.queue order by number limit 500 for update skip locked))
      returning id, document
      """;
  private static final String WRITE =
      """
      insert into bench.document (id, document)
      select * from unnest(cast(? as integer[]), cast(? as text[]))
      on conflict (id) do update set document = excluded.document
      """;

  private final Connection connection;

  public BareQueue(Connection connection) {
    this.connection = connection;
  }

  /** Puts the documents of these items into the queue. */
  public void fill(List<Integer> items) throws SQLException {
    try (PreparedStatement fill = connection.prepareStatement(FILL)) {
      fill.setArray(1, connection.createArrayOf("integer", items.toArray()));
      fill.executeUpdate();
    }
    Settling.vacuum(connection, "bench.queue", "bench.document");
  }

  /** Documents a second until the queue is empty. */
  public double drain() throws SQLException {
    connection.setAutoCommit(false);
    long begin = System.nanoTime();
    long all = 0;
    int moved;
    do {
      moved = claimAndWrite();
      all += moved;
    } while (moved > 0);
    double seconds = (System.nanoTime() - begin) / 1e9;
    connection.setAutoCommit(true);
    return all / seconds;
  }

  private int claimAndWrite() throws SQLException {
    List<Integer> ids = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    try (PreparedStatement claim = connection.prepareStatement(CLAIM);
        PreparedStatement write = connection.prepareStatement(WRITE)) {
      ResultSet rows = claim.executeQuery();
      while (rows.next()) {
        ids.add(rows.getInt(1));
        documents.add(new String(rows.getBytes(2), UTF_8));
      }
      write.setArray(1, connection.createArrayOf("integer", ids.toArray()));
      write.setArray(2, connection.createArrayOf("text", documents.toArray()));
      write.executeUpdate();
    }
    connection.commit();
    return ids.size();
  }
}
