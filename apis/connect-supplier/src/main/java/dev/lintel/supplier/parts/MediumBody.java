package dev.lintel.supplier.parts;

import dev.lintel.catalogue.supply.files.Upload;
import dev.lintel.catalogue.supply.files.Uploads;
import dev.lintel.catalogue.supply.rules.Presence;
import dev.lintel.properties.exchange.Query;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.patch.JsonDocuments;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.supplier.accepting.ShapeCheck;
import dev.lintel.supplier.wire.Fields;
import dev.lintel.supplier.wire.NewMedium;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file with what is said of it: either JSON with the content in base64, or the bytes themselves,
 * with the fields in the query. What the content is, its bytes tell and not its declared type.
 *
 * @param faults what is wrong with the content, to be told with the rest
 */
record MediumBody(ObjectNode about, byte[] content, List<Fault> faults) {
  static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final String CONTENT = "content";
  private static final List<String> FILES =
      List.of("image/jpeg", "image/png", "application/pdf", "application/octet-stream");
  private static final List<String> QUERY_FIELDS =
      List.of(
          "type",
          "fileName",
          "title",
          "description",
          "contentLanguage",
          "copyright",
          "copyrightOwner",
          "angle",
          "side",
          "imageTakenDate",
          "validFromDate",
          "validToDate");

  /** Base64 takes four bytes for three. */
  private static final JsonDocuments DOCUMENTS = new JsonDocuments(MOST_BYTES / 3 * 4 + 65_536, 10);

  private static final Uploads UPLOADS = new Uploads(MOST_BYTES);

  static BodyShape shape() {
    return new BodyShape(
        NewMedium.class,
        List.of("application/json", "image/jpeg", "image/png", "application/pdf"),
        "JSON with the content in base64, or the bytes alone with the fields in the query.",
        MediumBody::read);
  }

  /** Beside a wrong path or parameter everything else is told that is known without the item. */
  private static MediumBody read(Request request, List<Fault> faults) throws IOException {
    MediumBody body = read(request);
    if (!faults.isEmpty()) {
      Set<String> told = faults.stream().map(Fault::field).collect(Collectors.toSet());
      Stream.concat(
              ShapeCheck.faults(Fields.MEDIUM, request, body.about, Presence.WHOLE).stream(),
              body.faults.stream())
          .filter(fault -> !told.contains(fault.field()))
          .forEach(faults::add);
    }
    return body;
  }

  private static MediumBody read(Request request) throws IOException {
    Optional<MediaType> type =
        request.headers().first("Content-Type").flatMap(MediaType::parse).map(MediaType::plain);
    if (type.isPresent() && FILES.contains(type.get().toString())) {
      byte[] bytes = request.content().open().readNBytes(MOST_BYTES + 1);
      return new MediumBody(fields(request.query()), bytes, judged(bytes));
    }
    if (type.isPresent() && !type.get().toString().equals("application/json")) {
      throw Problems.CONTENT_TYPE_REFUSED
          .with("Send application/json, or a file as %s.".formatted(String.join(", ", FILES)))
          .asException();
    }
    return ofJson(DOCUMENTS.read(request.content().open().readAllBytes()));
  }

  private static ObjectNode fields(Query query) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    QUERY_FIELDS.forEach(name -> query.firstFilled(name).ifPresent(text -> fields.put(name, text)));
    query
        .firstFilled("isPrimary")
        .ifPresent(text -> fields.put("isPrimary", text.equalsIgnoreCase("true")));
    return fields;
  }

  private static MediumBody ofJson(JsonNode tree) {
    if (!(tree instanceof ObjectNode document)) {
      throw Problem.invalid(List.of(new Fault("body", "must be a JSON object"))).asException();
    }
    JsonNode content = document.remove(CONTENT);
    if (content == null || !content.isString()) {
      return without(document, "is required; send the file in base64");
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(content.stringValue());
      return new MediumBody(document, bytes, judged(bytes));
    } catch (IllegalArgumentException e) {
      return without(document, "must be base64 (RFC 4648)");
    }
  }

  private static MediumBody without(ObjectNode document, String message) {
    return new MediumBody(document, new byte[0], List.of(new Fault(CONTENT, message)));
  }

  private static List<Fault> judged(byte[] content) {
    return switch (UPLOADS.judge(content)) {
      case Upload.Refused(String message) -> List.of(new Fault(CONTENT, message));
      case Upload.Accepted _ -> List.of();
    };
  }
}
