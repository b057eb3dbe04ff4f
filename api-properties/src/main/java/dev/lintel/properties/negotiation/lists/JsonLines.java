package dev.lintel.properties.negotiation.lists;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.negotiation.MediaType;
import java.util.List;

/** The format of lists with one JSON document on each line, {@code application/x-ndjson}. */
public final class JsonLines {
  static final String NAME = "ndjson";

  private JsonLines() {}

  /** The format; it has lists alone, which {@link DocumentList} writes. */
  public static Format format() {
    return new Format(
        NAME,
        MediaType.of("application/x-ndjson"),
        List.of(),
        (entity, _) -> {
          throw new IllegalStateException("No single entity is written as lines: " + entity);
        });
  }
}
