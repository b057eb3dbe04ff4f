package dev.lintel.supplier.parts;

import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.patch.JsonDocuments;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.supplier.wire.NewMedium;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with what is said of it: either JSON with the content in base64, or the bytes themselves,
 * with the fields in the query. What the content is, its bytes tell and not its declared type.
 */
record MediumBody(ObjectNode about, byte[] content) {
  static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final String CONTENT = "content";
  private static final List<String> FILES =
      List.of("image/jpeg", "image/png", "application/pdf", "application/octet-stream");
  private static final List<String> QUERY_FIELDS =
      List.of("type", "fileName", "title", "description", "contentLanguage", "copyright");

  /** Base64 takes four bytes for three. */
  private static final JsonDocuments DOCUMENTS = new JsonDocuments(MOST_BYTES / 3 * 4 + 65_536, 10);

  static BodyShape shape() {
    return new BodyShape(
        NewMedium.class,
        List.of("application/json", "image/jpeg", "image/png", "application/pdf"),
        "JSON with the content in base64, or the bytes alone with the fields in the query.",
        MediumBody::read);
  }

  private static MediumBody read(Request request, List<Fault> faults) throws IOException {
    Optional<MediaType> type =
        request.headers().first("Content-Type").flatMap(MediaType::parse).map(MediaType::plain);
    if (type.isPresent() && FILES.contains(type.get().toString())) {
      byte[] bytes = request.content().open().readNBytes(MOST_BYTES + 1);
      return new MediumBody(fields(request.query()), bytes);
    }
    if (type.isPresent() && !type.get().toString().equals("application/json")) {
      throw Problems.CONTENT_TYPE_REFUSED
          .with("Send application/json, or a file as %s.".formatted(String.join(", ", FILES)))
          .asException();
    }
    return ofJson(DOCUMENTS.read(request.content().open().readAllBytes()), faults);
  }

  private static ObjectNode fields(Query query) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    QUERY_FIELDS.forEach(name -> query.firstFilled(name).ifPresent(text -> fields.put(name, text)));
    query
        .firstFilled("isPrimary")
        .ifPresent(text -> fields.put("isPrimary", text.equalsIgnoreCase("true")));
    return fields;
  }

  private static MediumBody ofJson(JsonNode tree, List<Fault> faults) {
    if (!(tree instanceof ObjectNode document)) {
      faults.add(new Fault("body", "must be a JSON object"));
      return new MediumBody(JsonNodeFactory.instance.objectNode(), new byte[0]);
    }
    JsonNode content = document.remove(CONTENT);
    return new MediumBody(document, decoded(content, faults));
  }

  private static byte[] decoded(JsonNode content, List<Fault> faults) {
    try {
      if (content != null && content.isString()) {
        return Base64.getDecoder().decode(content.stringValue());
      }
      faults.add(new Fault(CONTENT, "is required; send the file in base64"));
    } catch (IllegalArgumentException e) {
      faults.add(new Fault(CONTENT, "must be base64 (RFC 4648)"));
    }
    return new byte[0];
  }
}
