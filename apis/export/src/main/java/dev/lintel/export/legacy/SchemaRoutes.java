package dev.lintel.export.legacy;

import dev.lintel.properties.access.Right;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.versions.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The schemas of the XML formats ("The XSD schemas are available here"), open to everybody. */
public final class SchemaRoutes {
  private SchemaRoutes() {}

  public static List<Route> routes() {
    return Stream.of(LegacyXml.values()).map(SchemaRoutes::route).toList();
  }

  private static Route route(LegacyXml list) {
    byte[] schema = read(list.schema() + ".xsd");
    return Route.get(list.schema() + "Schema", "/api/v{version}/schemas/" + list.schema() + ".xsd")
        .versions(Versions.of(LegacyXml.LAST_VERSION))
        .right(Right.open())
        .describedAs(
            "Legacy formats",
            "The schema of %s in XML.".formatted(list.schema()),
            "W3C XML Schema 1.0. The formats are deprecated and frozen; no account is needed.")
        .answers(Outcome.bytes(LegacyXml.MEDIA_TYPE, "The schema."))
        .handledBy(call ->
            Answer.bytes(LegacyXml.MEDIA_TYPE, schema)
                .withHeader("Cache-Control", "public, max-age=86400"));
  }

  private static byte[] read(String name) {
    try (InputStream schema = SchemaRoutes.class.getResourceAsStream(name)) {
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
