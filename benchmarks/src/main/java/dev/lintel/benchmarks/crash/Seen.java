package dev.lintel.benchmarks.crash;

import java.net.http.HttpResponse;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a GET of a counted entity shows: its counter, and its revision by the entity tag. */
record Seen(OptionalInt counter, long revision) {
  private static final Pattern COUNTER = Pattern.compile("CRASH (\\d+)");

  static Seen of(HttpResponse<String> answer) {
    return new Seen(
        counter(answer.body()),
        answer
            .headers()
            .firstValue("ETag")
            .map(tag -> Long.parseLong(tag.replace("\"", "")))
            .orElse(0L));
  }

  static OptionalInt counter(String body) {
    Matcher matcher = COUNTER.matcher(body);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  static String text(int counter) {
    return "CRASH " + counter;
  }
}
