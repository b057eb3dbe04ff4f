package dev.lintel.ons;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The check of a certificate: "the /ping returns text/plain". */
final class Ping {
  private static final Format TEXT =
      new Format(
          "text",
          MediaType.of("text/plain"),
          List.of(),
          (entity, out) -> out.write(entity.toString().getBytes(StandardCharsets.UTF_8)));

  private Ping() {}

  static Route route() {
    return Route.get("ping", "/ping")
        .right(Right.anyAccount())
        .describedAs("Ping", "Checks the certificate.", "")
        .offers(Rendition.of(TEXT))
        .answers(Outcome.bytes("text/plain", "The certificate is good."))
        .handledBy(call -> Answer.entity("pong"));
  }
}
