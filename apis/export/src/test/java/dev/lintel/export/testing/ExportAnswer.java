package dev.lintel.export.testing;

import dev.lintel.properties.testkit.JsonAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/** What was answered, with the questions that stories ask of it. */
public record ExportAnswer(HttpResponse<byte[]> http) implements JsonAnswer {
  @Override
  public byte[] bytes() {
    return header("Content-Encoding").equals(Optional.of("gzip")) ? unzipped() : http.body();
  }

  /** The field of every entry of the array. */
  public List<JsonNode> each(String field) {
    List<JsonNode> values = new ArrayList<>();
    json().forEach(entry -> values.add(entry.get(field)));
    return values;
  }

  /** The items' numbers, in their order. */
  public List<Integer> numbers() {
    return each("nobbNumber").stream().map(JsonNode::asInt).toList();
  }

  /** The permanent code of a failure. */
  public String code() {
    return json().get("code").asString();
  }

  /** The messages about one field of the request. */
  public List<String> errors(String field) {
    List<String> messages = new ArrayList<>();
    JsonNode errors = json().get("errors");
    if (errors != null && errors.has(field)) {
      errors.get(field).forEach(message -> messages.add(message.asString()));
    }
    return messages;
  }

  public Optional<String> forward() {
    return header("x-forward-token");
  }

  public Optional<String> backward() {
    return header("x-backward-token");
  }

  public long total() {
    return Long.parseLong(header("x-total-hits").orElseThrow());
  }

  private byte[] unzipped() {
    try (var stream = new GZIPInputStream(new ByteArrayInputStream(http.body()))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
