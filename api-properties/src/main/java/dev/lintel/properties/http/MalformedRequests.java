package dev.lintel.properties.http;

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
    String body =
        "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
            .formatted(
                status < 500 ? "The request is not valid HTTP." : "Something failed on our side.",
                status,
                HttpStatus.getMessage(status),
                status < 500 ? "malformed-request" : "internal-error");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
    Content.Sink.write(response, true, body, callback);
    return true;
  }
}
