package dev.lintel.ons.resource;

import dev.lintel.care.register.Stored;
import dev.lintel.care.streams.DocumentSink;
import dev.lintel.care.streams.Selection;
import dev.lintel.care.streams.Streams;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.ReadyMade;
import dev.lintel.properties.negotiation.lists.DocumentList;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Answers made of ready-made documents, in the caller's format and with his fields. */
final class Answers {
  private final Resource<?> resource;
  private final DocumentList documents;

  Answers(Resource<?> resource) {
    this.resource = resource;
    this.documents = DocumentList.of(resource.list(), resource.kind().type());
  }

  Answer one(Call call, Stored stored) {
    return one(call, stored, Set.of());
  }

  /**
   * @param sent names of fields that the caller sent himself
   */
  Answer one(Call call, Stored stored, Set<String> sent) {
    var out = new ByteArrayOutputStream(stored.document().length);
    try {
      view(call, sent).write(stored.document(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.entity(new ReadyMade(out.toByteArray(), resource.kind().type()));
  }

  Answer list(Call call, List<Stored> all) {
    var out = new ByteArrayOutputStream();
    try {
      documents.write(
          taker -> {
            for (Stored each : all) {
              taker.take(each.document());
            }
          },
          view(call, Set.of())::write,
          call.format(),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.bytes(call.format().mediaType().toString(), out.toByteArray());
  }

  Answer stream(Call call, Streams streams, Selection selection) {
    Format format = call.format();
    JsonView view = view(call, Set.of());
    return Answer.stream(
        format.mediaType().toString(),
        out ->
            documents.write(
                taker -> streams.read(resource.kind(), selection, sink(taker)),
                view::write,
                format,
                out));
  }

  private static DocumentSink sink(DocumentList.Taker taker) {
    return new DocumentSink() {
      @Override
      public void accept(byte[] document) throws IOException {
        taker.take(document);
      }

      @Override
      public void waiting() throws IOException {
        taker.waiting();
      }
    };
  }

  private JsonView view(Call call, Set<String> sent) {
    return FieldChoice.of(call).view(resource.kind().type(), sent);
  }
}
