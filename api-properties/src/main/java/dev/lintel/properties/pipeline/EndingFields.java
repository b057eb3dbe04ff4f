package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.ReadyMade;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Leaves out of bodies and answers the fields that are gone, and notes those that are there
 * although they are deprecated. It costs nothing where a route declares none. An answer that
 * streams counts as one that has them all; its handler leaves out what is gone.
 */
final class EndingFields {
  private final Route route;
  private final int version;
  private final Ends ends;
  private final Walk walk;

  EndingFields(Match match, Ends ends, Walk walk) {
    this.route = match.route();
    this.version = match.version();
    this.ends = ends;
    this.walk = walk;
  }

  /** The request, whose body lacks what is gone. Bodies of JSON alone are looked at. */
  Request received(Request request) throws IOException {
    if (isNone() || route.body().isEmpty() || !isJson(request.headers().joined("Content-Type"))) {
      return request;
    }
    byte[] body = request.content().open().readAllBytes();
    note(body);
    byte[] kept = kept(body);
    return new Request(
        request.id(),
        request.receivedAt(),
        request.method(),
        request.path(),
        request.query(),
        request.headers(),
        request.origin(),
        () -> new ByteArrayInputStream(kept));
  }

  /** The answer without what is gone. */
  Answer shown(Answer answer) {
    if (isNone() || answer.status() >= 300) {
      return answer;
    }
    return switch (answer.body()) {
      case Answer.Entity(Object value) -> answer.withBody(new Answer.Entity(entity(value, answer)));
      case Answer.Bytes(String type, byte[] content) when isJson(Optional.of(type)) ->
          answer.withBody(new Answer.Bytes(type, noted(content)));
      case Answer.Stream _ -> {
        walk.use(ends.endingFields(route, version));
        yield answer;
      }
      case Answer.Bytes _, Answer.Empty _ -> answer;
    };
  }

  private boolean isNone() {
    return route.endingFieldsIn(version).isEmpty();
  }

  private ReadyMade entity(Object value, Answer answer) {
    if (value instanceof ReadyMade(byte[] json, Type type)) {
      return new ReadyMade(noted(json), type);
    }
    Type type =
        route.outcomesIn(version).stream()
            .filter(outcome -> outcome.status() == answer.status())
            .findFirst()
            .flatMap(Outcome::entity)
            .orElse(value.getClass());
    return new ReadyMade(noted(Written.in(JsonFormat.format(), value).content()), type);
  }

  private byte[] noted(byte[] document) {
    note(document);
    return kept(document);
  }

  private void note(byte[] document) {
    walk.use(ends.presentFields(route, version, document));
  }

  private byte[] kept(byte[] document) {
    JsonView view = ends.withoutGoneFields(route, version);
    var out = new ByteArrayOutputStream(document.length);
    try {
      view.write(document, out);
    } catch (JacksonException malformed) {
      // Whoever reads it tells what is wrong.
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static boolean isJson(Optional<String> mediaType) {
    return mediaType
        .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
        .filter(type -> type.endsWith("/json") || type.endsWith("+json"))
        .isPresent();
  }
}
