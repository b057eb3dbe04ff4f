package dev.lintel.ons.testing;

import dev.lintel.properties.testkit.JsonAnswer;
import java.net.http.HttpResponse;
import java.util.List;

/** What was answered, with the questions that stories ask of it. */
public record OnsAnswer(HttpResponse<byte[]> http) implements JsonAnswer {
  /** The names of the fields that are at fault. */
  public List<String> faulty() {
    return each("errorResponseEntries", "field");
  }
}
