package dev.lintel.properties.negotiation;

import dev.lintel.properties.negotiation.xml.XmlModels;
import java.lang.reflect.Type;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * XML that says the same as the JSON of a record, field by field, so that one model has both. An
 * entity is a record, or {@link ReadyMade}.
 */
public final class RecordXml {
  private RecordXml() {}

  /** The format, which also answers askers for the given types. */
  public static Format format(MediaType... alsoAnswers) {
    JsonMapper mapper = JsonFormat.mapper();
    var models = new XmlModels();
    EntityWriter writer =
        (entity, out) -> {
          if (entity instanceof ReadyMade(byte[] json, Type type)) {
            models.of(type).writeDocument(json, out);
          } else {
            models.of(entity.getClass()).writeDocument(mapper.writeValueAsBytes(entity), out);
          }
        };
    return new Format("xml", MediaType.of("application/xml"), List.of(alsoAnswers), writer);
  }
}
