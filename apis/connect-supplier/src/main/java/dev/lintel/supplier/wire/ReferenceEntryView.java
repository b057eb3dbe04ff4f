package dev.lintel.supplier.wire;

import dev.lintel.properties.profile.Described;

/** One entry of a reference list. */
public record ReferenceEntryView(
    String name,
    String description,
    @Described("What it belongs to, such as the product group of an ETIM class; may be empty.")
        String parent) {}
