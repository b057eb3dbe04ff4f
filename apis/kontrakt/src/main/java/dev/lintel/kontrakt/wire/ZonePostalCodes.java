package dev.lintel.kontrakt.wire;

import dev.lintel.properties.profile.Described;

/** A span of postal codes, both ends inclusive. */
public record ZonePostalCodes(
    @Described("The first postal code, of four digits.") String from,
    @Described("The last postal code, of four digits.") String to) {}
