package dev.lintel.ons.resource;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.negotiation.XmlFormat;
import dev.lintel.properties.profile.Rendition;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The formats of answers; JSON is taken where the caller does not say. */
public final class Formats {
  public static final Format JSON = JsonFormat.format();
  public static final Format XML = XmlFormat.format();
  public static final Format LINES = lines();

  static final List<Format> OF_PROBLEMS = List.of(JSON, XML);

  private Formats() {}

  static Rendition[] both() {
    return new Rendition[] {Rendition.of(JSON), Rendition.of(XML)};
  }

  static Rendition[] ofStreams() {
    return new Rendition[] {Rendition.of(JSON), Rendition.of(XML), Rendition.of(LINES)};
  }

  private static Format lines() {
    JsonMapper mapper = JsonFormat.mapper();
    return new Format(
        "ndjson",
        MediaType.of("application/x-ndjson"),
        List.of(MediaType.of("application/ndjson")),
        (entity, out) -> mapper.writeValue(out, entity));
  }
}
