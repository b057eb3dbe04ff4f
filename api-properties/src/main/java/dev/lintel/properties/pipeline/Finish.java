package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.profile.Call;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stage that turns a handler's answer into what is sent: entities are written in the chosen
 * format; what is in memory anyway gets an entity tag, and is not sent again to a caller who has it
 * (RFC 9110, section 13.1.2). Streams get none, since a tag would cost reading them twice.
 */
final class Finish {
  private static final int TAG_BYTES = 12;

  private Finish() {}

  static Answer of(Answer answer, Call call) {
    Answer written = written(answer, call);
    return written.status() == 200 && written.body() instanceof Answer.Bytes(var type, var content)
        ? tagged(written, content, call.request())
        : written;
  }

  private static Answer written(Answer answer, Call call) {
    return answer.body() instanceof Answer.Entity(Object value)
        ? answer.withBody(Written.in(call.format(), value))
        : answer;
  }

  private static Answer tagged(Answer answer, byte[] content, Request request) {
    String tag = answer.headers().first("ETag").orElseGet(() -> tag(content));
    Answer tagged = answer.withHeader("ETag", tag);
    return isKnown(tag, request.headers().joined("If-None-Match")) && isRead(request)
        ? new Answer(304, tagged.headers(), new Answer.Empty())
        : tagged;
  }

  private static boolean isRead(Request request) {
    return request.method().equals("GET") || request.method().equals("HEAD");
  }

  /** The weak comparison, as If-None-Match asks for. */
  private static boolean isKnown(String tag, Optional<String> known) {
    return known
        .filter(list ->
            list.strip().equals("*")
                || Stream.of(list.split(","))
                    .anyMatch(one -> opaque(one.strip()).equals(opaque(tag))))
        .isPresent();
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static String tag(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
