package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.CallerGoneException;
import dev.lintel.properties.exchange.Service;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Writes an answer to Jetty's response. A HEAD request gets the headers of the answer and no body.
 */
final class AnswerWriting implements Service.Reply {
  private static final int BUFFER_BYTES = 128 * 1024;

  private final Request request;
  private final Response around;
  private Response response;
  private final HttpFields headersBefore;
  private final boolean head;

  AnswerWriting(Request request, Response response) {
    this.request = request;
    this.around = response;
    this.response = response;
    this.headersBefore = response.getHeaders().asImmutable();
    this.head = request.getMethod().equals("HEAD");
  }

  @Override
  public boolean hasBegun() {
    return response.isCommitted();
  }

  @Override
  public void send(Answer answer) throws IOException {
    response = Compression.target(around, answer);
    response.setStatus(answer.status());
    resetHeaders();
    // Browsers must not guess that a partner's file is a page.
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    answer.headers().forEach(this::header);
    announceClose();
    switch (answer.body()) {
      case Answer.Empty() -> empty(answer.status());
      case Answer.Bytes(String mediaType, byte[] content) -> bytes(mediaType, content);
      case Answer.Stream(String mediaType, Answer.Writer writer) -> stream(mediaType, writer);
      case Answer.Entity entity ->
          throw new IllegalStateException("An entity must be written by the pipeline: " + entity);
    }
  }

  /**
   * Headers of an earlier answer, of which nothing was sent, must not stay. Jetty itself brings
   * back some of its own, such as Date.
   */
  private void resetHeaders() {
    HttpFields.Mutable headers = response.getHeaders().clear();
    // Not its stream(), which on a kept connection also yields what the answer before had.
    for (HttpField field : headersBefore) {
      if (!headers.contains(field)) {
        headers.add(field);
      }
    }
  }

  /** A connection on which an unread body still comes is closed afterwards; the caller is told. */
  private void announceClose() {
    HttpVersion version = request.getConnectionMetaData().getHttpVersion();
    if (version == HttpVersion.HTTP_1_1 && !request.consumeAvailable()) {
      response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
  }

  /** What an answer varies by is added to what compression makes it vary by. */
  private void header(String name, List<String> values) {
    if (HttpHeader.VARY.is(name)) {
      response.getHeaders().ensureField(new HttpField(name, String.join(", ", values)));
    } else {
      response.getHeaders().put(name, values);
    }
  }

  private void bytes(String mediaType, byte[] content) throws CallerGoneException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, content.length);
    end(head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(content));
  }

  /** A 304 tells no length, since 0 would be a claim about what it stands for (RFC 9110, 8.6). */
  private void empty(int status) throws CallerGoneException {
    write(status != 304, ByteBuffer.allocate(0));
  }

  private void end(ByteBuffer content) throws CallerGoneException {
    write(true, content);
  }

  private void write(boolean last, ByteBuffer content) throws CallerGoneException {
    try {
      Content.Sink.write(response, last, content);
    } catch (IOException e) {
      throw new CallerGoneException(e);
    }
  }

  private void stream(String mediaType, Answer.Writer writer) throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    if (head) {
      // Not the end, which would tell a length of 0: GET tells none.
      write(false, ByteBuffer.allocate(0));
      return;
    }
    var toCaller = new CallerOutput(Content.Sink.asOutputStream(response));
    try {
      var out = new BufferedOutputStream(toCaller, BUFFER_BYTES);
      writer.writeTo(out);
      // Closed only after success: an answer that failed half-way must end without its end mark.
      out.close();
    } catch (IOException | RuntimeException failure) {
      if (toCaller.hasFailed()) {
        throw new CallerGoneException(failure);
      }
      throw failure;
    }
  }
}
