package dev.lintel.server.portal.page;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service;
import java.io.IOException;
import java.util.Optional;

/**
 * A service whose answers in HTML all carry the headers that keep browsers from harm, failures too.
 * A page that needs another content policy brings its own.
 */
public final class GuardedPages implements Service {
  /** Everything comes from this server; no script and no style stands in a page. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final Headers GUARD =
      Headers.of("X-Content-Type-Options", "nosniff")
          .and("Referrer-Policy", "same-origin")
          .and("Cross-Origin-Opener-Policy", "same-origin")
          .and("Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  private final Service pages;

  public GuardedPages(Service pages) {
    this.pages = pages;
  }

  @Override
  public void serve(Request request, Reply reply) throws IOException {
    pages.serve(request, new GuardedReply(reply));
  }

  @Override
  public Optional<Answer> refusal(String path, Optional<String> accept, int status, String detail) {
    return pages.refusal(path, accept, status, detail).map(GuardedPages::guarded);
  }

  private static Answer guarded(Answer answer) {
    Headers policy = Headers.of("Content-Security-Policy", CONTENT_POLICY);
    return isHtml(answer)
        ? new Answer(answer.status(), policy.with(GUARD).with(answer.headers()), answer.body())
        : answer;
  }

  private static boolean isHtml(Answer answer) {
    return switch (answer.body()) {
      case Answer.Bytes(String type, byte[] _) -> type.startsWith("text/html");
      case Answer.Stream(String type, Answer.Writer _) -> type.startsWith("text/html");
      case Answer.Entity _, Answer.Empty _ -> false;
    };
  }

  private record GuardedReply(Reply reply) implements Reply {
    @Override
    public void send(Answer answer) throws IOException {
      reply.send(guarded(answer));
    }

    @Override
    public boolean hasBegun() {
      return reply.hasBegun();
    }
  }
}
