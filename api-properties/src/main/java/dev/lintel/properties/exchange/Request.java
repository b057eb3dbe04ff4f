package dev.lintel.properties.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/**
 * One request, already decoded as far as HTTP goes and bounded in size.
 *
 * @param id the request's id: the caller's, if sane, else ours; it is answered as x-request-id
 * @param path the decoded path, always beginning with a slash
 */
public record Request(
    String id,
    Instant receivedAt,
    String method,
    String path,
    Query query,
    Headers headers,
    Origin origin,
    Content content) {

  /** The body as it was sent. Reading past the configured size stops with a problem (413). */
  @FunctionalInterface
  public interface Content {
    Content NONE = InputStream::nullInputStream;

    InputStream open() throws IOException;
  }

  /** This request with another body. */
  public Request withContent(Content other) {
    return new Request(id, receivedAt, method, path, query, headers, origin, other);
  }

  /** This request with other headers. */
  public Request withHeaders(Headers other) {
    return new Request(id, receivedAt, method, path, query, other, origin, content);
  }
}
