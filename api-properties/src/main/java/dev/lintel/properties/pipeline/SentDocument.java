package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.negotiation.xml.XmlModel;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.profile.BodyShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * A body as the JSON that it tells, and back in the language in which it was sent.
 *
 * @param xml how its XML is read and written; empty where it was sent in JSON
 */
record SentDocument(byte[] json, Optional<XmlModel> xml) {
  /** Deeper than any reader goes; whoever reads the body tells where it nests too deep. */
  private static final int DEEPEST = 200;

  private static final String TYPE = "Content-Type";

  /** Empty where a body is neither, or cannot be read; whoever reads it tells why. */
  static Optional<SentDocument> of(Request request, byte[] body, BodyShape shape) {
    String named = request.headers().joined(TYPE).orElse(shape.mediaTypes().getFirst());
    try {
      return MediaType.parse(named).flatMap(type -> of(type, body, shape));
    } catch (ProblemException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<SentDocument> of(MediaType type, byte[] body, BodyShape shape) {
    Optional<Charset> charset =
        Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
    String plain = type.plain().toString();
    if (isIn(plain, "json")) {
      return Optional.of(new SentDocument(utf8(body, charset), Optional.empty()));
    }
    boolean isRead = shape.mediaTypes().stream().anyMatch(each -> isIn(each, "xml"));
    return isRead && isIn(plain, "xml") ? xml(body, charset, shape) : Optional.empty();
  }

  private static Optional<SentDocument> xml(
      byte[] body, Optional<Charset> charset, BodyShape shape) {
    XmlModel model = XmlModel.of(shape.type());
    try {
      return Optional.of(
          new SentDocument(model.toJson(body, charset, DEEPEST), Optional.of(model)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Whether a media type, which may have parameters, is one of a language. */
  static boolean isIn(String mediaType, String language) {
    String type = mediaType.split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    return type.endsWith("/" + language) || type.endsWith("+" + language);
  }

  private static byte[] utf8(byte[] body, Optional<Charset> charset) {
    return charset
        .map(from -> new String(body, from).getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .orElse(body);
  }

  /** The request with other JSON in the place of this one, told as this one was. */
  Request replacedIn(Request request, byte[] other) throws IOException {
    byte[] told = xml.isPresent() ? written(xml.get(), other) : other;
    String type = request.headers().joined(TYPE).map(SentDocument::inUtf8).orElse("");
    return request
        .withHeaders(type.isEmpty() ? request.headers() : request.headers().with(TYPE, type))
        .withContent(() -> new ByteArrayInputStream(told));
  }

  private static byte[] written(XmlModel model, byte[] json) throws IOException {
    var out = new ByteArrayOutputStream(json.length);
    model.writeDocument(json, out);
    return out.toByteArray();
  }

  private static String inUtf8(String type) {
    return type.split(";", 2)[0].strip();
  }
}
