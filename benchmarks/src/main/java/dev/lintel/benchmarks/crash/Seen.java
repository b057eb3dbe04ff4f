package dev.lintel.benchmarks.crash;

import java.net.http.HttpResponse;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a GET of a counted entity shows: its counter, and its revision by the entity tag.
 *
 * @param whole whether all fields show the same counter, as one patch has set them
 */
record Seen(OptionalInt counter, boolean whole, long revision) {

  static Seen of(CountedKind kind, HttpResponse<String> answer) {
    JsonNode document = JsonMapper.shared().readTree(answer.body());
    return new Seen(
        kind.counter(document),
        kind.isWhole(document),
        answer
            .headers()
            .firstValue("ETag")
            .map(tag -> Long.parseLong(tag.replace("\"", "")))
            .orElse(0L));
  }
}
