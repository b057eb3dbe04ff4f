package dev.lintel.export.legacy;

import dev.lintel.catalogue.Catalogue;
import dev.lintel.export.testing.ExportServer;
import dev.lintel.properties.testkit.Calls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Raw answers of an Export API with a catalogue of the story's own, for the buyer. */
final class ServedExport implements AutoCloseable {
  static final Instant NOW = Instant.parse(ExportServer.NOW);

  private static final String CREDENTIALS =
      "Basic " + Base64.getEncoder().encodeToString("buyer:buyer".getBytes(StandardCharsets.UTF_8));

  private final ExportServer server = ExportServer.filledBy(_ -> {});
  private final HttpClient client = HttpClient.newHttpClient();

  Catalogue catalogue() {
    return server.catalogue;
  }

  String address() {
    return server.address().toString();
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
    var request =
        HttpRequest.newBuilder(URI.create(address() + path)).header("Authorization", CREDENTIALS);
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request) {
    return Calls.send(client, request);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
