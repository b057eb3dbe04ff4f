package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An entity, written in a format. */
final class Written {
  private Written() {}

  static Answer.Bytes in(Format format, Object entity) {
    var bytes = new ByteArrayOutputStream(1024);
    try {
      format.writer().write(entity, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer.Bytes(format.mediaType().toString(), bytes.toByteArray());
  }
}
