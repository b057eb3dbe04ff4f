package dev.lintel.catalogue.media;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture or document of an item.
 *
 * @param type {@code PB} product picture, {@code MB} environment picture, {@code FDV}
 *     documentation, {@code MTG} assembly, {@code TEG} drawing, ...
 * @param content which content it shows; equal contents are stored once
 */
public record MediaItem(
    UUID guid,
    int item,
    int supplier,
    String type,
    boolean primary,
    String fileName,
    String contentType,
    ContentHash content,
    Instant changed) {}
