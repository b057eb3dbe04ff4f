package dev.lintel.properties.exchange;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Entity tags: what is in memory gets one, and is not sent again to a caller who has it (RFC 9110,
 * section 13.1.2). Streams get none but their handler's own, since a tag would cost reading them
 * twice.
 */
public final class EntityTags {
  private static final String TAG = "ETag";

  /** An entity tag, which may have commas inside (RFC 9110, section 8.8.3). */
  private static final Pattern TAGS = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  private EntityTags() {}

  /** A success with its tag, or that the caller has it already. */
  public static Answer of(Answer answer, Request request) {
    return answer.status() == 200 && isRead(request)
        ? unlessKnown(tagged(answer), request)
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
