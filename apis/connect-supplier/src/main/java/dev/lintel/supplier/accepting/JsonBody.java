package dev.lintel.supplier.accepting;

import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.patch.JsonDocuments;
import dev.lintel.properties.patch.MergePatch;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.supplier.wire.Fields;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A body of JSON, as a tree whose numbers have all their digits. */
public record JsonBody(ObjectNode document) {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final int DEEPEST = 20;
  private static final JsonDocuments DOCUMENTS = new JsonDocuments(MOST_BYTES, DEEPEST);
  private static final BodyLimits LIMITS = new BodyLimits(MOST_BYTES, DEEPEST, 100);
  private static final BodyReaders NEW = new BodyReaders(List.of(BodyReader.json(LIMITS)));
  private static final BodyReaders PATCH =
      new BodyReaders(
          List.of(BodyReader.json(LIMITS, MediaType.of("application/merge-patch+json"))));

  /** The body of a new document, described by a record. */
  public static BodyShape ofNew(Class<? extends Record> type, Fields fields, String description) {
    return new BodyShape(
        type, List.of("application/json"), description, new Reading(NEW, fields, Presence.WHOLE));
  }

  /** The body of a merge patch (RFC 7396) of a document that a record describes. */
  public static BodyShape ofPatch(Class<? extends Record> type, Fields fields) {
    return new BodyShape(
        type,
        MergePatch.MEDIA_TYPES,
        "A merge patch (RFC 7396): what is left out stays as it is, null removes, an array is"
            + " replaced as a whole.",
        new Reading(PATCH, fields, Presence.PART));
  }

  /** The bytes of a document as they are stored. */
  public static byte[] bytes(ObjectNode document) {
    return DOCUMENTS.write(document);
  }

  /** The document of stored bytes. */
  public static ObjectNode document(byte[] bytes) {
    return (ObjectNode) DOCUMENTS.read(bytes);
  }

  /** Beside a wrong path everything else is told that is known without what the path names. */
  private record Reading(BodyReaders types, Fields fields, Presence presence)
      implements BodyShape.Reader {
    @Override
    public JsonBody read(Request request, List<Fault> faults) throws IOException {
      types.choose(request.headers().first("Content-Type"));
      JsonNode tree = DOCUMENTS.read(request.content().open().readNBytes(MOST_BYTES + 1));
      if (!(tree instanceof ObjectNode document)) {
        faults.add(new Fault("body", "must be a JSON object"));
        faults.addAll(HeaderFaults.of(request));
        return new JsonBody(JsonNodeFactory.instance.objectNode());
      }
      if (!faults.isEmpty()) {
        faults.addAll(ShapeCheck.faults(fields, request, document, presence));
      }
      return new JsonBody(document);
    }
  }
}
