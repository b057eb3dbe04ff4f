package dev.lintel.export.legacy;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.catalogue.shelf.ReadingBudget;
import dev.lintel.export.ExportApi;
import dev.lintel.export.conventions.ExportSubscriptions;
import dev.lintel.export.wire.ReadyMadeItem;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.http.HttpServer;
import dev.lintel.properties.http.HttpSettings;
import dev.lintel.properties.http.Listener;
import dev.lintel.properties.limits.Limits;
import dev.lintel.properties.limits.MemoryCounts;
import dev.lintel.properties.paging.MemorySealingKeys;
import dev.lintel.properties.paging.TokenSeal;
import dev.lintel.properties.pipeline.Apis;
import dev.lintel.properties.pipeline.Pipeline;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.util.List;

/** The Export API over HTTP on a database of its own, for callers with every subscription. */
final class ServedExport implements AutoCloseable {
  static final SteppingClock CLOCK = SteppingClock.at("2026-03-01T12:00:00Z");

  private final Database database = TestDatabase.fresh("catalogue");
  private final Catalogue catalogue =
      Catalogue.open(database, new ReadyMadeItem(), new ReadingBudget(64L << 20), CLOCK);
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  ServedExport() {
    var random = new SecureRandom();
    var seal = new TokenSeal(new MemorySealingKeys(random), CLOCK, random);
    var caller = new Caller.Identified(Account.of("buyer", ExportSubscriptions.ALL));
    var profile = ExportApi.profile(catalogue, _ -> caller, seal, List.of(), CLOCK);
    var pipeline =
        new Pipeline(
            new Apis(List.of(profile)),
            new Limits(new MemoryCounts(64, CLOCK)),
            _ -> {},
            () -> false);
    server =
        HttpServer.start(
            List.of(Listener.plain("http", "127.0.0.1", 0)),
            HttpSettings.DEFAULTS,
            CLOCK,
            pipeline);
  }

  Catalogue catalogue() {
    return catalogue;
  }

  String address() {
    return "http://127.0.0.1:" + server.port("http");
  }

  /** GET with header names and values in turn. */
  HttpResponse<byte[]> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<byte[]> head(String path, String... headers) {
    return send(request(path, headers).HEAD());
  }

  HttpResponse<byte[]> post(String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
    database.close();
  }
}
