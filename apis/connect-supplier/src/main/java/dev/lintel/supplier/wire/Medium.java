package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.properties.profile.Described;
import org.jspecify.annotations.Nullable;

/** A picture or document of an item as a supplier sees it. */
public record Medium(
    String id,
    @JsonUnwrapped MediumContent content,
    @Described("What the content is, whatever the file's name.") @Nullable String contentType,
    @Described("Pixels, of a picture.") @Nullable Integer width,
    @Described("Pixels, of a picture.") @Nullable Integer height) {}
