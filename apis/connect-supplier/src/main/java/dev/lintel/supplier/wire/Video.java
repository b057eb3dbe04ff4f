package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.properties.profile.Described;
import org.jspecify.annotations.Nullable;

/** A film about an item. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Video(
    @Described("Vimeo or Youtube.") String type, String code, @Nullable String description) {}
