package dev.lintel.export.wire;

import org.jspecify.annotations.Nullable;

/** What the NRF register says of an item. */
public record ItemNrfInfo(
    @Nullable String nrfNumber,
    @Nullable String nrfName,
    @Nullable String nrfGroup,
    @Nullable String nrfSubGroup) {}
