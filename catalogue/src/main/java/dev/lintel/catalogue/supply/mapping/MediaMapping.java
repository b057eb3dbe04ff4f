package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.media.ContentHash;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.Given;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The way between published media and suppliers' documents of them. */
public final class MediaMapping {

  private static final String CONTENT = "content";

  private MediaMapping() {}

  static ObjectNode document(MediaItem from) {
    return new DocumentMaking()
        .text("id", from.guid().toString())
        .text("type", from.type())
        .text("fileName", from.fileName())
        .text("contentType", from.contentType())
        .flag("isPrimary", from.primary())
        .text(CONTENT, from.content().hex())
        .made();
  }

  /** A medium's document that shows a content. */
  public static ObjectNode showing(ObjectNode document, ContentHash content) {
    return new DocumentMaking().all(document).text(CONTENT, content.hex()).made();
  }

  /** Which content a medium's document shows; no field of the supplier's. */
  public static String content(ObjectNode document) {
    return document.path(CONTENT).asString("");
  }

  /** The medium as it is published. */
  public static MediaItem facts(ObjectNode document, int item, int supplier, Instant changed) {
    Given given = new Given(document);
    return new MediaItem(
        UUID.fromString(given.text("id")),
        item,
        supplier,
        given.text("type"),
        given.flag("isPrimary"),
        given.text("fileName"),
        given.text("contentType"),
        new ContentHash(content(document)),
        changed);
  }

  static MediaReference reference(ObjectNode document) {
    Given given = new Given(document);
    return new MediaReference(
        UUID.fromString(given.text("id")), given.text("type"), given.flag("isPrimary"));
  }
}
