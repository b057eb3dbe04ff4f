package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.profile.Call;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The stage that turns a handler's answer into what is sent: entities are written in the chosen
 * format; what is read and in memory anyway gets an entity tag, and is not sent again to a caller
 * who has it (RFC 9110, section 13.1.2). Streams get none but their handler's own, since a tag
 * would cost reading them twice.
 */
final class Finish {
  private static final String TAG = "ETag";

  /** An entity tag, which may have commas inside (RFC 9110, section 8.8.3). */
  private static final Pattern TAGS = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  private Finish() {}

  static Answer of(Answer answer, Call call) {
    Answer written = written(answer, call);
    return written.status() == 200 && isRead(call.request())
        ? unlessKnown(tagged(written), call.request())
        : written;
  }

  private static Answer written(Answer answer, Call call) {
    return answer.body() instanceof Answer.Entity(Object value)
        ? answer.withBody(Written.in(call.format(), value))
        : answer;
  }

  /** A handler's own tag stays as it is. */
  private static Answer tagged(Answer answer) {
    return answer.headers().first(TAG).isEmpty()
            && answer.body() instanceof Answer.Bytes(var type, var content)
        ? answer.withHeader(TAG, tag(content))
        : answer;
  }

  private static Answer unlessKnown(Answer answer, Request request) {
    Optional<String> known = request.headers().joined("If-None-Match");
    return answer.headers().first(TAG).filter(tag -> isKnown(tag, known)).isPresent()
        ? new Answer(304, answer.headers(), new Answer.Empty())
        : answer;
  }

  private static boolean isRead(Request request) {
    return request.method().equals("GET") || request.method().equals("HEAD");
  }

  /** The weak comparison, as If-None-Match asks for. */
  private static boolean isKnown(String tag, Optional<String> known) {
    return known
        .filter(list ->
            list.strip().equals("*") || opaque(list).anyMatch(opaque(tag).toList()::contains))
        .isPresent();
  }

  private static Stream<String> opaque(String tags) {
    return TAGS.matcher(tags).results().map(tag -> tag.group(1));
  }

  /**
   * Two checksums by different polynomials: 64 bits, at a tenth of a digest's cost. A tag is
   * compared with earlier ones of the same resource alone, and guards nothing, so it need not
   * withstand who makes up a collision.
   */
  private static String tag(byte[] content) {
    return '"' + hexadecimal(new CRC32(), content) + hexadecimal(new CRC32C(), content) + '"';
  }

  private static String hexadecimal(Checksum sum, byte[] content) {
    sum.update(content);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
