package dev.lintel.server.doors;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.store.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;

/**
 * The operator's door: whether the process lives, whether it is ready for requests, and its
 * metrics, for everybody who reaches it; and the operator's pages.
 */
public final class Management implements Service {
  private static final String TEXT = "text/plain;charset=utf-8";
  private static final int DATABASE_SECONDS = 2;

  private final Database database;
  private final Metrics metrics;
  private final Service pages;
  private final BooleanSupplier stopping;

  /**
   * @param pages answers everything else, behind a sign-in
   */
  public Management(Database database, Metrics metrics, Service pages, BooleanSupplier stopping) {
    this.database = database;
    this.metrics = metrics;
    this.pages = pages;
    this.stopping = stopping;
  }

  @Override
  public void serve(Request request, Reply reply) throws IOException {
    switch (request.path()) {
      case "/health/live" -> reply.send(text(200, "live\n"));
      case "/health/ready" -> reply.send(ready());
      case "/metrics" -> reply.send(metrics());
      default -> pages.serve(request, reply);
    }
  }

  private Answer ready() {
    if (stopping.getAsBoolean()) {
      return text(503, "stopping\n");
    }
    return databaseAnswers() ? text(200, "ready\n") : text(503, "the database does not answer\n");
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.dataSource().getConnection()) {
      return connection.isValid(DATABASE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  private Answer metrics() {
    byte[] content = metrics.text().getBytes(StandardCharsets.UTF_8);
    return Answer.bytes("text/plain;version=0.0.4;charset=utf-8", content);
  }

  private static Answer text(int status, String text) {
    return Answer.bytes(TEXT, text.getBytes(StandardCharsets.UTF_8)).withStatus(status);
  }
}
