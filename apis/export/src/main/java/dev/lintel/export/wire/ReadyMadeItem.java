package dev.lintel.export.wire;

import dev.lintel.catalogue.items.ItemDocument;
import dev.lintel.catalogue.items.Rendered;
import java.util.Optional;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders items as the bytes that version 2 serves, with marks in place of the server's address.
 */
public final class ReadyMadeItem implements ItemDocument {
  private static final int DEFAULT_RELEASE = 8;
  private static final int OTHER_RELEASE = 9;

  private final JsonMapper json =
      JsonMapper.builder(JsonFactory.builder().characterEscapes(new EscapedMark()).build()).build();

  @Override
  public Rendered render(dev.lintel.catalogue.items.Item facts) {
    byte[] document = json.writeValueAsBytes(ItemMapping.toWire(facts, DEFAULT_RELEASE));
    return new Rendered(document, otherRelease(facts));
  }

  private Optional<byte[]> otherRelease(dev.lintel.catalogue.items.Item facts) {
    return facts.properties().differsByRelease()
        ? Optional.of(
            json.writeValueAsBytes(PropertyMapping.toWire(facts.properties().etim(OTHER_RELEASE))))
        : Optional.empty();
  }

  /** Escapes the mark wherever a text of the catalogue has it, so that a raw one is a link's. */
  private static final class EscapedMark extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[Links.BASE] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
