package dev.lintel.journeys.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program of a supplier, with the account {@code supplier} of the development environment. */
public record SupplyClient(HttpClient client, URI api, String token) {

  private static final String SIGN_IN =
      "grant_type=client_credentials&client_id=supplier&client_secret=supplier"
          + "&scope=connect-supplier";

  /** Fetches a token. */
  public static SupplyClient of(PackagedServer server) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    URI base = server.ready().http();
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/api/v1/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(SIGN_IN))
            .build();
    JsonNode answer = json(client.send(request, HttpResponse.BodyHandlers.ofString()));
    URI api = base.resolve("/nobbsupplier/api/v2/");
    return new SupplyClient(client, api, answer.required("access_token").stringValue());
  }

  /** The numbers of so many of its items. */
  public List<Integer> items(int count) throws IOException, InterruptedException {
    return get("items?limit=" + count)
        .required("items")
        .valueStream()
        .map(item -> item.required("nobbNumber").intValue())
        .toList();
  }

  /** An item as the supplier sees it. */
  public JsonNode item(int number) throws IOException, InterruptedException {
    return get("items/" + number);
  }

  /** Changes an item's second text, and returns when that is done. */
  public void describe(int number, String text) throws IOException, InterruptedException {
    done(description(number, text));
  }

  /** Asks for the same, and returns the id of the change when it is accepted. */
  public String askToDescribe(int number, String text) throws IOException, InterruptedException {
    HttpRequest request = description(number, text).build();
    return json(client.send(request, HttpResponse.BodyHandlers.ofString()))
        .required("id")
        .stringValue();
  }

  private HttpRequest.Builder description(int number, String text) {
    String change = JsonMapper.shared().createObjectNode().put("secondaryText", text).toString();
    return asked("items/" + number)
        .header("Content-Type", "application/merge-patch+json")
        .method("PATCH", BodyPublishers.ofString(change));
  }

  /** Sends an item to the buyers, or to who approves of it, and returns when it is sent. */
  public void publish(int number) throws IOException, InterruptedException {
    done(asked("items/" + number + "/publish").POST(BodyPublishers.noBody()));
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return json(client.send(asked(path).build(), HttpResponse.BodyHandlers.ofString()));
  }

  private void done(HttpRequest.Builder change) throws IOException, InterruptedException {
    HttpRequest request = change.header("Prefer", "wait=20").build();
    JsonNode answer = json(client.send(request, HttpResponse.BodyHandlers.ofString()));
    if (!answer.path("status").asString("").equals("Processed")) {
      throw new AssertionError(request.uri() + " ended as " + answer);
    }
  }

  private HttpRequest.Builder asked(String path) {
    return HttpRequest.newBuilder(api.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
