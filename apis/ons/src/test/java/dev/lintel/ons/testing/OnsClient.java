package dev.lintel.ons.testing;

import dev.lintel.properties.testkit.Calls;
import dev.lintel.properties.testkit.DescribedAnswers;
import dev.lintel.properties.testkit.SeenAnswer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls the served API as one connector; immutable, each change gives another client. */
public record OnsClient(URI address, DescribedAnswers described, Map<String, String> headers) {
  private static final Shapes SHAPES = Shapes.frozen();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public OnsClient with(String name, String value) {
    var more = new HashMap<>(headers);
    more.put(name, value);
    return new OnsClient(address, described, Map.copyOf(more));
  }

  public OnsClient inXml() {
    return with("Accept", "application/xml");
  }

  public OnsAnswer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  public OnsAnswer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** Sends JSON; apostrophes stand for quotation marks, so that stories can be read. */
  public OnsAnswer post(String path, String json) {
    return with("Content-Type", "application/json").send("POST", path, text(json));
  }

  public OnsAnswer put(String path, String json) {
    return with("Content-Type", "application/json").send("PUT", path, text(json));
  }

  public OnsAnswer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
    headers.forEach(request::header);
    var answer = new OnsAnswer(Calls.send(HTTP, request));
    described.check(SeenAnswer.of(answer.http()));
    check(method, path, answer);
    return answer;
  }

  /** Every answer in JSON is as the vendor describes it, too. */
  private void check(String method, String path, OnsAnswer answer) {
    if (answer.header("Content-Type").filter("application/json"::equals).isPresent()) {
      String resource = path.replaceFirst("\\?.*", "");
      List<String> faults = SHAPES.faults(method, resource, answer.status(), answer.http().body());
      if (!faults.isEmpty()) {
        throw new AssertionError(method + " " + path + ": " + faults);
      }
    }
  }

  private static BodyPublisher text(String json) {
    return BodyPublishers.ofString(json.replace('\'', '"'));
  }
}
