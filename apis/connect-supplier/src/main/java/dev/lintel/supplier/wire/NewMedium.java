package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lintel.properties.profile.Described;
import org.jspecify.annotations.Nullable;

/** A picture or document with its content, as JSON. */
public record NewMedium(
    @JsonUnwrapped MediumContent about,
    @Described("Required. The JPEG, PNG or PDF in base64 (RFC 4648).") @Nullable String content) {}
