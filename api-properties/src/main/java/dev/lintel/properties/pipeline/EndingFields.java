package dev.lintel.properties.pipeline;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.ReadyMade;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Ends;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Leaves out of bodies and answers the fields that are gone, and notes those that are there
 * although they are deprecated. It costs nothing where a route declares none. An answer that
 * streams, or is in XML, counts as one that has them all. What is gone is taken out of JSON while
 * it streams; a handler that writes another language leaves it out itself ({@link
 * Call#withoutGoneFields}).
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

  /** The request, whose body lacks what is gone. Bodies of JSON and XML are looked at. */
  Request received(Request request) throws IOException {
    return isNone() || route.body().isEmpty() ? request : searched(request, route.body().get());
  }

  private Request searched(Request request, BodyShape shape) throws IOException {
    byte[] body = request.content().open().readAllBytes();
    Request whole = request.withContent(() -> new ByteArrayInputStream(body));
    Optional<SentDocument> sent = SentDocument.of(request, body, shape);
    if (sent.isEmpty()) {
      return whole;
    }
    byte[] kept = noted(sent.get().json());
    return Arrays.equals(kept, sent.get().json()) ? whole : sent.get().replacedIn(request, kept);
  }

  /** The answer without what is gone. */
  Answer shown(Answer answer) {
    if (isNone() || answer.status() >= 300) {
      return answer;
    }
    return switch (answer.body()) {
      case Answer.Entity(Object value) -> answer.withBody(new Answer.Entity(entity(value, answer)));
      case Answer.Bytes(String type, byte[] content) when SentDocument.isIn(type, "json") ->
          answer.withBody(new Answer.Bytes(type, noted(content)));
      case Answer.Stream(String type, Answer.Writer writer) -> {
        walk.use(ends.endingFields(route, version));
        JsonView view = streamed(type);
        yield view.isUnchanged()
            ? answer
            : answer.withBody(new Answer.Stream(type, out -> writer.writeTo(view.leavingOut(out))));
      }
      case Answer.Bytes(String type, byte[] _) when SentDocument.isIn(type, "xml") -> {
        walk.use(ends.endingFields(route, version));
        yield answer;
      }
      case Answer.Bytes _, Answer.Empty _ -> answer;
    };
  }

  /** Lines of JSON are the elements of what is a list in JSON. */
  private JsonView streamed(String type) {
    if (SentDocument.isIn(type, "json")) {
      return ends.withoutGoneFields(route, version);
    }
    return SentDocument.isIn(type, "x-ndjson")
        ? ends.withoutGoneFields(route, version, JsonView.unchanged())
        : JsonView.unchanged();
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
}
