package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bodies that are read: an entity in JSON or XML. It is read twice, once as it was sent and
 * once as its record, because a record does not tell what was left out from what is null.
 */
final class EntityBody {
  private static final BodyLimits LIMITS = new BodyLimits(1 << 20, 20, 100);

  private final Kind<?> kind;
  private final BodyReaders readers;

  private EntityBody(Kind<?> kind) {
    this.kind = kind;
    this.readers = new BodyReaders(List.of(BodyReader.json(LIMITS)));
  }

  static BodyShape of(Kind<?> kind) {
    return new BodyShape(
        kind.type(),
        List.of("application/json"),
        "Fields that are left out stay as they are; a null takes one away.",
        new EntityBody(kind)::read);
  }

  private SentEntity read(Request request, List<Fault> faults) throws IOException {
    BodyReader reader = readers.choose(request.headers().first("Content-Type"));
    ObjectNode sent = reader.read(request.content().open(), ObjectNode.class);
    byte[] again = Documents.mapper().writeValueAsBytes(sent);
    Object entity = reader.read(new ByteArrayInputStream(again), kind.type());
    ObjectNode fields = Documents.mapper().valueToTree(entity);
    for (String field : kind.fields()) {
      if (sent.path(field).isNull()) {
        fields.putNull(field);
      }
    }
    return new SentEntity(fields);
  }
}
