package dev.lintel.export.wire;

import dev.lintel.catalogue.media.MediaItem;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A picture or document of an item with its details; the address is absolute. */
public record MediaRelation(
    int nobbNumber,
    String supplierParticipantNumber,
    UUID guid,
    String mediaType,
    boolean isPrimary,
    String fileName,
    String contentType,
    URI url,
    Instant lastModifiedDate) {

  public static MediaRelation of(MediaItem media, URI base) {
    return new MediaRelation(
        media.item(),
        Integer.toString(media.supplier()),
        media.guid(),
        media.type(),
        media.primary(),
        media.fileName(),
        media.contentType(),
        URI.create(base + Links.mediaPath(media.guid())),
        media.changed());
  }
}
