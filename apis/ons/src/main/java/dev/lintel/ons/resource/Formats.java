package dev.lintel.ons.resource;

import dev.lintel.properties.negotiation.BodyLimits;
import dev.lintel.properties.negotiation.BodyReader;
import dev.lintel.properties.negotiation.BodyReaders;
import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.negotiation.RecordXml;
import dev.lintel.properties.negotiation.lists.JsonLines;
import dev.lintel.properties.profile.Rendition;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The formats of answers and of bodies: "for most cases requesting json or xml will be enough".
 * JSON is answered where the caller does not say; a body must say ("Required for POST and PUT
 * calls").
 */
public final class Formats {
  public static final Format JSON = JsonFormat.format();
  public static final Format XML = RecordXml.format(MediaType.of("text/xml"));
  public static final Format LINES = JsonLines.format();

  /** What is read: a megabyte at most. */
  public static final BodyLimits LIMITS = new BodyLimits(1 << 20, 20, 100);

  public static final BodyReaders BODIES =
      new BodyReaders(
              List.of(BodyReader.json(LIMITS), BodyReader.xml(LIMITS, MediaType.of("text/xml"))))
          .requiringType()
          .alsoIn(StandardCharsets.ISO_8859_1);

  static final List<Format> OF_PROBLEMS = List.of(JSON, XML);

  private Formats() {}

  /** JSON and XML, for routes. */
  public static Rendition[] both() {
    return new Rendition[] {Rendition.of(JSON), Rendition.of(XML)};
  }

  static Rendition[] ofStreams() {
    return new Rendition[] {Rendition.of(JSON), Rendition.of(XML), Rendition.of(LINES)};
  }
}
