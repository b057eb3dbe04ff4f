package dev.lintel.properties.http;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Service;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what is not even a request (a bad request line, headers too large). The service tells it
 * in the shape that belongs to the path, as far as one was read; else the answer is a plain one.
 */
final class MalformedRequests extends ErrorHandler {
  private final Service service;

  MalformedRequests(Service service) {
    this.service = service;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    String detail = detail(status);
    Answer answer =
        Optional.ofNullable(request.getHttpURI().getPath())
            .filter(path -> !path.equals(PathKeeping.UNREAD))
            .flatMap(path -> service.refusal(path, accept(request), status, detail))
            .orElseGet(() -> plain(status, detail));
    response.getHeaders().put("x-request-id", UUID.randomUUID().toString());
    answer.headers().forEach(response.getHeaders()::put);
    response.write(true, content(answer, response), callback);
    return true;
  }

  private static ByteBuffer content(Answer answer, Response response) {
    if (answer.body() instanceof Answer.Bytes(String mediaType, byte[] content)) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
      return ByteBuffer.wrap(content);
    }
    return ByteBuffer.allocate(0);
  }

  private static Optional<String> accept(Request request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT));
  }

  private static Answer plain(int status, String detail) {
    ProblemType type = Problems.unread(status);
    String body =
        "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
            .formatted(type.title(), status, detail, type.code());
    return Answer.bytes("application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private static String detail(int status) {
    return switch (status) {
      case HttpStatus.BAD_REQUEST_400 ->
          "Request line, path, query or headers could not be read; encode them as RFC 3986 asks.";
      case HttpStatus.REQUEST_TIMEOUT_408 -> "The request did not arrive whole in time.";
      case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "Request line and headers are larger than this server takes.";
      case HttpStatus.EXPECTATION_FAILED_417 ->
          "Expect has 100-continue or is left out; nothing else can be met.";
      case HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ->
          "This server speaks HTTP/1.1 and HTTP/1.0; name one of them in the request line.";
      default -> HttpStatus.getMessage(status);
    };
  }
}
