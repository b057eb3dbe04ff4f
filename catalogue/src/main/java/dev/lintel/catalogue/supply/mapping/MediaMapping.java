package dev.lintel.catalogue.supply.mapping;

import dev.lintel.catalogue.items.MediaReference;
import dev.lintel.catalogue.media.ContentHash;
import dev.lintel.catalogue.media.MediaItem;
import dev.lintel.catalogue.supply.documents.DocumentMaking;
import dev.lintel.catalogue.supply.documents.Given;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The way between published media and suppliers' documents of them. */
public final class MediaMapping {

  private static final String CONTENT = "content";

  private MediaMapping() {}

  /**
   * The media that an item shows, in its order. One that the library does not have, since it came
   * from elsewhere without its content, is kept by what the item tells of it.
   */
  static List<ObjectNode> documents(List<MediaReference> shown, List<MediaItem> library) {
    Map<UUID, MediaItem> known = new HashMap<>();
    library.forEach(medium -> known.put(medium.guid(), medium));
    return shown.stream()
        .map(each ->
            Optional.ofNullable(known.get(each.guid()))
                .map(MediaMapping::document)
                .orElseGet(() -> document(each)))
        .toList();
  }

  private static ObjectNode document(MediaReference from) {
    return new DocumentMaking()
        .text("id", from.guid().toString())
        .text("type", from.type())
        .flag("isPrimary", from.primary())
        .made();
  }

  private static ObjectNode document(MediaItem from) {
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

  /** Whether the library has or gets its content. */
  public static boolean hasContent(ObjectNode document) {
    return document.has(CONTENT);
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
