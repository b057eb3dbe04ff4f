package dev.lintel.server.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.exchange.Origin;
import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.exchange.Service;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuardedPagesTest {
  private static final String POLICY = "Content-Security-Policy";

  @Test
  void guardsPagesAndLeavesTheRestAlone() throws IOException {
    // given
    Answer page = Answer.bytes("text/html; charset=utf-8", new byte[0]);
    Answer failure = page.withStatus(500);
    Answer stream = Answer.stream("text/html", out -> {});
    Answer json = Answer.bytes("application/json", new byte[0]);

    // then
    assertThat(sent(page).headers().first(POLICY).orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(sent(failure).headers().first(POLICY)).isPresent();
    assertThat(sent(failure).status()).isEqualTo(500);
    assertThat(sent(stream).headers().first("Referrer-Policy")).contains("same-origin");
    assertThat(sent(json)).isSameAs(json);
    assertThat(sent(Answer.empty(304)).headers().first(POLICY)).isEmpty();
  }

  @Test
  void letsAPageBringAPolicyOfItsOwn() throws IOException {
    // given
    Answer page = Answer.bytes("text/html", new byte[0]).withHeader(POLICY, "default-src 'none'");

    // then
    assertThat(sent(page).headers().all(POLICY)).containsExactly("default-src 'none'");
  }

  private static Answer sent(Answer answer) throws IOException {
    List<Answer> sent = new ArrayList<>();
    Service.Reply reply =
        new Service.Reply() {
          @Override
          public void send(Answer one) {
            sent.add(one);
          }

          @Override
          public boolean hasBegun() {
            return false;
          }
        };
    new GuardedPages((_, inner) -> inner.send(answer)).serve(request(), reply);
    return sent.getFirst();
  }

  private static Request request() {
    return new Request(
        "1",
        Instant.EPOCH,
        "GET",
        "/",
        Query.NONE,
        Headers.NONE,
        new Origin("127.0.0.1", false, URI.create("http://127.0.0.1")),
        Request.Content.NONE);
  }
}
