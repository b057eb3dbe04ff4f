package dev.lintel.export.wire;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture or document of an item.
 *
 * @param mediaType PB product picture, MB environment picture, FDV documentation, MTG assembly, TEG
 *     drawing
 * @param url absolute address of the file; in a ready-made document it begins with {@link
 *     Links#BASE}
 */
public record ItemMedia(
    UUID guid, String mediaType, @JsonRawValue @Nullable String url, boolean isPrimary) {}
