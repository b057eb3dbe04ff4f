package dev.lintel.benchmarks.bare;

import dev.lintel.benchmarks.load.Operation;
import dev.lintel.properties.store.ConnectionFacts;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** {@code COPY … TO STDOUT} by the driver's CopyManager, to nowhere: the fastest way out. */
public final class BareCopy implements Operation {

  private final Connection connection;
  private final String statement;
  private long bytes;

  /** Copies what a query finds. */
  public BareCopy(ConnectionFacts facts, String query) throws SQLException {
    connection = BareConnection.open(facts);
    statement = "copy (" + query + ") to stdout";
  }

  @Override
  public long perform() throws SQLException, IOException {
    var nowhere = new Counting();
    long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(statement, nowhere);
    bytes = nowhere.bytes;
    return rows;
  }

  /** Bytes of the last copy, with the end of each line. */
  public long bytes() {
    return bytes;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private static final class Counting extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] piece, int from, int length) {
      bytes += length;
    }
  }
}
