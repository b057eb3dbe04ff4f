package dev.lintel.care.streams;

import dev.lintel.care.register.Kind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

/**
 * Streams the documents of a kind in constant memory and one consistent view of the data. A thread
 * of its own reads the database at its full speed into a {@link Spool}, so that a slow reader holds
 * neither a connection nor the view.
 */
public final class Streams {
  private static final int ROWS_AT_ONCE = 500;

  /** Until then a failure can still be told; after it the caller is told that he waits. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DataSource database;
  private final StreamSettings settings;
  private final Semaphore turns;

  public Streams(DataSource database, StreamSettings settings) {
    this.database = database;
    this.settings = settings;
    this.turns = new Semaphore(settings.atOnce(), true);
  }

  /**
   * Hands on every document of a selection.
   *
   * @throws IOException if the sink fails, or the documents could not be read to their end
   */
  public void read(Kind<?> kind, Selection selection, DocumentSink sink) throws IOException {
    try (var spool = new Spool(settings)) {
      Thread.ofVirtual().name("stream " + kind.name()).start(() -> fill(spool, kind, selection));
      drain(spool, sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The stream was interrupted", e);
    }
  }

  private static void drain(Spool spool, DocumentSink sink)
      throws IOException, InterruptedException {
    if (!spool.awaitFirst(PATIENCE)) {
      sink.waiting();
    }
    var frames = new Frames.Reading(sink);
    Optional<byte[]> bytes = spool.take();
    while (bytes.isPresent()) {
      frames.accept(bytes.get());
      bytes = spool.take();
    }
  }

  private void fill(Spool spool, Kind<?> kind, Selection selection) {
    turns.acquireUninterruptibly();
    try (Connection connection = database.getConnection()) {
      copy(connection, spool, kind, selection);
      spool.finish();
    } catch (Spool.AbandonedException readerIsGone) {
      spool.finish();
    } catch (IOException | SQLException | RuntimeException | Error e) {
      spool.fail(e);
    } finally {
      turns.release();
    }
  }

  /** The driver fetches in portions within a transaction alone. */
  private static void copy(Connection connection, Spool spool, Kind<?> kind, Selection selection)
      throws SQLException, IOException {
    connection.setAutoCommit(false);
    try (PreparedStatement query = selection.on(connection, kind.name())) {
      query.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = query.executeQuery()) {
        var frames = new Frames.Writing(spool);
        while (rows.next()) {
          frames.add(rows.getBytes(1));
        }
        frames.flush();
      }
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
