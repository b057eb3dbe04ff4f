package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.SentBody;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The bodies that are read: an entity in JSON or XML. */
final class EntityBody {
  private EntityBody() {}

  static BodyShape of(Kind<?> kind) {
    return new BodyShape(
        kind.type(),
        Formats.BODIES.readers().stream().map(reader -> reader.mediaType().toString()).toList(),
        Formats.BODIES.typeRequired(),
        "Fields that are left out stay as they are; a null takes one away.",
        (request, faults) -> read(kind, request, faults));
  }

  private static SentEntity read(Kind<?> kind, Request request, List<Fault> faults)
      throws IOException {
    SentBody<?> sent =
        Formats.BODIES
            .choose(request.headers().joined("Content-Type"))
            .readSent(request.content().open(), kind.type());
    ObjectNode fields = Documents.mapper().valueToTree(sent.value());
    for (String field : kind.fields()) {
      if (sent.json().path(field).isNull()) {
        fields.putNull(field);
      }
    }
    fields.remove(kind.copies().filledIn());
    return SentEntity.of(fields, told(sent.faults(), faults));
  }

  /** Beside faults of parameters they are told at once; else the record's rules are asked first. */
  private static List<Fault> told(List<Fault> ofBody, List<Fault> all) {
    if (!all.isEmpty()) {
      all.addAll(ofBody);
    }
    return ofBody;
  }
}
