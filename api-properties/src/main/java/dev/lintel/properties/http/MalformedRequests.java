package dev.lintel.properties.http;

import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is not even a request (a bad request line, headers too large): it has no path that
 * we could trust, so no API's own shape applies, and the answer is the plain one.
 */
final class MalformedRequests extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    boolean ours = status >= 500;
    String body =
        "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
            .formatted(
                ours ? "Something failed on our side." : "The request is not valid HTTP.",
                status,
                detail(status),
                ours ? "internal-error" : "malformed-request");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    response.getHeaders().put("x-request-id", UUID.randomUUID().toString());
    Content.Sink.write(response, true, body, callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 ->
          "Request line, path, query or headers could not be read; encode them as RFC 3986 asks.";
      case HttpStatus.REQUEST_TIMEOUT_408 -> "The request did not arrive whole in time.";
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "Request line and headers are larger than this server takes.";
      default -> HttpStatus.getMessage(status);
    };
  }
}
