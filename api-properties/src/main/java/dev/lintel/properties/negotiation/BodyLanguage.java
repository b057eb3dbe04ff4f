package dev.lintel.properties.negotiation;

import dev.lintel.properties.negotiation.xml.XmlModels;
import dev.lintel.properties.problem.Problems;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A language that bodies are written in, and how one becomes JSON in UTF-8. */
record BodyLanguage(MediaType mediaType, Translation translation) {

  /** Translates a body that tells a value of a type; a charset is given if the sender told one. */
  @FunctionalInterface
  interface Translation {
    byte[] toJson(byte[] body, Optional<Charset> charset, Type type) throws IOException;
  }

  static BodyLanguage json() {
    return new BodyLanguage(
        MediaType.of("application/json"), (body, charset, _) -> utf8(body, charset));
  }

  static BodyLanguage xml(int depth) {
    var models = new XmlModels();
    return new BodyLanguage(
        MediaType.of("application/xml"),
        (body, charset, type) -> models.of(type).toJson(body, charset, depth));
  }

  byte[] toJson(byte[] body, Optional<Charset> charset, Type type) throws IOException {
    return translation.toJson(body, charset, type);
  }

  private static byte[] utf8(byte[] body, Optional<Charset> charset) {
    if (charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8)) {
      return body;
    }
    try {
      String text = charset.get().newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.getBytes(StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw Problems.MALFORMED_BODY
          .with("The body is not in the charset that its Content-Type names.")
          .asException();
    }
  }
}
