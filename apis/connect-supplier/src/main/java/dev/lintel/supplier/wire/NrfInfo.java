package dev.lintel.supplier.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What the plumbing trade's register (NRF) says of an item. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NrfInfo(
    @Nullable String number,
    @Nullable String supplierNumber,
    String productGroupNumber,
    @Nullable String name,
    @Nullable String dimension,
    @Nullable String additionalText) {}
