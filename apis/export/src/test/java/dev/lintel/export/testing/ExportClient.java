package dev.lintel.export.testing;

import dev.lintel.properties.testkit.Calls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Calls a served API; immutable, each {@code with} gives another client. */
public final class ExportClient {
  private record Header(String name, String value) {}

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI address;
  private final AnswerCheck check;
  private final List<Header> headers;

  public ExportClient(URI address, AnswerCheck check) {
    this(address, check, List.of());
  }

  private ExportClient(URI address, AnswerCheck check, List<Header> headers) {
    this.address = address;
    this.check = check;
    this.headers = headers;
  }

  /** This client with one header set. */
  public ExportClient with(String name, String value) {
    ExportClient without = without(name);
    var more = new ArrayList<>(without.headers);
    more.add(new Header(name, value));
    return new ExportClient(address, check, List.copyOf(more));
  }

  public ExportClient without(String name) {
    return new ExportClient(
        address,
        check,
        headers.stream().filter(header -> !header.name().equalsIgnoreCase(name)).toList());
  }

  public ExportClient as(String name, String password) {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  public ExportClient anonymous() {
    return without("Authorization");
  }

  public ExportClient at(URI other) {
    return new ExportClient(other, check, headers);
  }

  public ExportAnswer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public ExportAnswer head(String path) {
    return send("HEAD", path, BodyPublishers.noBody());
  }

  /** Sends a body of JSON, unless the client has another Content-Type. */
  public ExportAnswer post(String path, String body) {
    boolean typed = headers.stream().anyMatch(each -> each.name().equals("Content-Type"));
    ExportClient client = typed ? this : with("Content-Type", "application/json");
    return client.send("POST", path, BodyPublishers.ofString(body));
  }

  public ExportAnswer send(String method, String path, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).method(method, body);
    headers.forEach(header -> request.header(header.name(), header.value()));
    var answer = new ExportAnswer(Calls.send(HTTP, request));
    check.check(answer);
    return answer;
  }

  /** Spaces and letters beyond ASCII are escaped, so that stories can be read. */
  private URI uri(String path) {
    return URI.create(URI.create(address + path.replace(" ", "%20")).toASCIIString());
  }
}
