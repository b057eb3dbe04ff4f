package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Answer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Writes an answer to Jetty's response, once. A HEAD request gets the headers of the answer and no
 * body.
 */
final class AnswerWriting {
  private static final int BUFFER_BYTES = 64 * 1024;

  private AnswerWriting() {}

  static void write(Answer answer, Request request, Response response) throws IOException {
    response.setStatus(answer.status());
    answer.headers().asMap().forEach((name, values) -> header(name, values, response.getHeaders()));
    boolean head = request.getMethod().equals("HEAD");
    switch (answer.body()) {
      case Answer.Empty() -> Content.Sink.write(response, true, ByteBuffer.allocate(0));
      case Answer.Bytes(String mediaType, byte[] content) ->
          bytes(mediaType, content, head, response);
      case Answer.Stream(String mediaType, Answer.Writer writer) ->
          stream(mediaType, writer, head, response);
      case Answer.Entity entity ->
          throw new IllegalStateException("An entity must be written by the pipeline: " + entity);
    }
  }

  /** The compression around us has already said what it varies by; ours joins it. */
  private static void header(String name, List<String> values, HttpFields.Mutable headers) {
    if (HttpHeader.VARY.is(name)) {
      values.forEach(value -> headers.ensureField(new HttpField(HttpHeader.VARY, value)));
    } else {
      headers.put(name, values);
    }
  }

  private static void bytes(String mediaType, byte[] content, boolean head, Response response)
      throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
    Content.Sink.write(response, true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(content));
  }

  private static void stream(
      String mediaType, Answer.Writer writer, boolean head, Response response) throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    if (head) {
      Content.Sink.write(response, true, ByteBuffer.allocate(0));
      return;
    }
    OutputStream out =
        new BufferedOutputStream(Content.Sink.asOutputStream(response), BUFFER_BYTES);
    writer.writeTo(out);
    // Closed only after success: an answer that failed half-way must end without its end mark.
    out.close();
  }
}
