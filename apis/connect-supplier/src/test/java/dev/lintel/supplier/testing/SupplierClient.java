package dev.lintel.supplier.testing;

import dev.lintel.properties.testkit.Calls;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

/** Calls the served API as one account; immutable, each change gives another client. */
public record SupplierClient(
    URI address,
    DescribedAnswers described,
    String token,
    int version,
    Map<String, String> headers) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public SupplierClient inVersion(int other) {
    return new SupplierClient(address, described, token, other, headers);
  }

  public SupplierClient with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new SupplierClient(address, described, token, version, Map.copyOf(more));
  }

  public SupplierAnswer get(String resource) {
    return send("GET", resource, BodyPublishers.noBody());
  }

  /** Sends JSON; apostrophes stand for quotation marks, so that stories can be read. */
  public SupplierAnswer post(String resource, String json) {
    return json("POST", resource, json);
  }

  public SupplierAnswer post(String resource) {
    return send("POST", resource, BodyPublishers.noBody());
  }

  public SupplierAnswer patch(String resource, String json) {
    return json("PATCH", resource, json);
  }

  public SupplierAnswer delete(String resource) {
    return send("DELETE", resource, BodyPublishers.noBody());
  }

  /** Sends a file as it is. */
  public SupplierAnswer upload(String resource, String type, byte[] content) {
    return with("Content-Type", type).send("POST", resource, BodyPublishers.ofByteArray(content));
  }

  /** The status of a change at its end. */
  public SupplierAnswer end(SupplierAnswer accepted) {
    return get("/status/%s?wait=20".formatted(accepted.field("id")));
  }

  /** The resource that a change made or changed, once it has. */
  public String done(SupplierAnswer accepted) {
    SupplierAnswer end = end(accepted);
    if (!end.field("status").equals("Processed")) {
      throw new AssertionError(accepted.text() + end.text());
    }
    return end.field("resource").replaceFirst("^/nobbsupplier/api/v[12]", "");
  }

  private SupplierAnswer json(String method, String resource, String json) {
    SupplierClient client =
        headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    return client.send(method, resource, BodyPublishers.ofString(json.replace('\'', '"')));
  }

  public SupplierAnswer send(String method, String resource, BodyPublisher body) {
    URI uri = URI.create(address + "/nobbsupplier/api/v" + version + resource);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri).method(method, body).header("Authorization", "Bearer " + token);
    headers.forEach(request::header);
    var answer = new SupplierAnswer(Calls.send(HTTP, request));
    described.check(SeenAnswer.of(answer.http()));
    return answer;
  }
}
