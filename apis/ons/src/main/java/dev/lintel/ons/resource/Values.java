package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.ReadyMade;
import dev.lintel.properties.negotiation.lists.DocumentList;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.versions.JsonView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/** Answers made of records, in the caller's format and with his fields. */
final class Values {
  private Values() {}

  static Answer one(Call call, Object value) {
    var out = new ByteArrayOutputStream();
    try {
      FieldChoice.of(call)
          .view(value.getClass(), Set.of())
          .write(Documents.mapper().writeValueAsBytes(value), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.entity(new ReadyMade(out.toByteArray(), value.getClass()));
  }

  static Answer list(Call call, String name, Class<?> type, List<?> values) {
    var out = new ByteArrayOutputStream();
    try {
      DocumentList.of(name, type)
          .write(
              taker -> {
                for (Object each : values) {
                  taker.take(Documents.mapper().writeValueAsBytes(each));
                }
              },
              FieldChoice.of(call).view(type, Set.of())::write,
              call.format(),
              out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.bytes(call.format().mediaType().toString(), out.toByteArray());
  }

  /** The same of documents that are handed on one after another. */
  static Answer stream(Call call, String name, Class<?> type, DocumentList.Source documents) {
    JsonView view = FieldChoice.of(call).view(type, Set.of());
    return Answer.stream(
        call.format().mediaType().toString(),
        out -> DocumentList.of(name, type).write(documents, view::write, call.format(), out));
  }
}
