package dev.lintel.kontrakt.testing;

import dev.lintel.properties.testkit.Calls;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

/** Calls the served API as one account; immutable, each change gives another client. */
public record KontraktClient(URI address, DescribedAnswers described, Map<String, String> headers) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public KontraktClient with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new KontraktClient(address, described, Map.copyOf(more));
  }

  /** Reads a resource of version 1; the answer must be as the description says. */
  public KontraktAnswer get(String resource) {
    KontraktAnswer answer = send("GET", "/nobbkontrakt/v1" + resource);
    described.check(SeenAnswer.of(answer.http()));
    return answer;
  }

  public KontraktAnswer send(String method, String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).method(method, BodyPublishers.noBody());
    headers.forEach(request::header);
    return new KontraktAnswer(Calls.send(HTTP, request));
  }
}
