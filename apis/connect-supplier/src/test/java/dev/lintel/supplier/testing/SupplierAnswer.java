package dev.lintel.supplier.testing;

import dev.lintel.properties.testkit.JsonAnswer;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What was answered, with the questions that stories ask of it. */
public record SupplierAnswer(HttpResponse<byte[]> http) implements JsonAnswer {
  /** The names of the fields that are at fault, in a problem or in a failed status. */
  public List<String> faulty() {
    JsonNode errors =
        json().has("problem") ? json().path("problem").path("errors") : json().path("errors");
    return List.copyOf(errors.propertyNames());
  }
}
