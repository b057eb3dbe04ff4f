package dev.lintel.export.legacy;

import static dev.lintel.properties.profile.ParameterTypes.choice;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.negotiation.MediaType;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.versions.Deprecation;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists that version 1 also answers in XML. "These formats are now deprecated and will not be
 * further developed"; the source names no day on which they end, so there is no sunset.
 */
public enum LegacyXml {
  ITEMS("items", "item", "items"),
  PRODUCT_GROUPS("productGroups", "productGroup", "productgroups"),
  UNITS("units", "unit", "units");

  /** The last version that offers XML. */
  static final int LAST_VERSION = 1;

  static final String MEDIA_TYPE = "application/xml";

  /** The parameter that chooses the format in version 1 and wins over the Accept header. */
  public static final Parameter<String> FORMAT =
      Parameter.query("format", choice(formats()), "The format; xml is deprecated.")
          .until(LAST_VERSION);

  private static final String NAME = "xml";
  private static final JsonMapper JSON = JsonFormat.mapper();
  private static final Deprecation DEPRECATION =
      new Deprecation(
          LocalDate.of(2024, 2, 1),
          Optional.empty(),
          URI.create("/news/legacy-xml"),
          "XML is a legacy format that will not be developed further; ask for JSON.",
          Optional.of(URI.create("?format=json")));

  private final String root;
  private final String element;
  private final String schema;

  LegacyXml(String root, String element, String schema) {
    this.root = root;
    this.element = element;
    this.schema = schema;
  }

  /** The offer of this list's XML: until version 1, and deprecated. */
  public Rendition rendition() {
    var format =
        new Format(NAME, MediaType.of(MEDIA_TYPE), List.of(MediaType.of("text/xml")), this::write);
    return Rendition.of(format).until(LAST_VERSION).deprecated(DEPRECATION);
  }

  /** Whether an answer is wanted in this XML. */
  public static boolean isWanted(Format format) {
    return format.name().equals(NAME);
  }

  /** Begins a list whose elements come one by one. */
  public XmlList on(OutputStream out) throws IOException {
    return XmlList.begin(root, element, out);
  }

  /** The name of the schema without its ending, as its address has it. */
  String schema() {
    return schema;
  }

  private void write(Object entity, OutputStream out) throws IOException {
    XmlList list = on(out);
    for (Object each : (Iterable<?>) entity) {
      list.add(JSON.writeValueAsBytes(each));
    }
    list.end();
  }

  private static Map<String, String> formats() {
    var formats = new LinkedHashMap<String, String>();
    formats.put("json", "json");
    formats.put(NAME, NAME);
    return formats;
  }
}
