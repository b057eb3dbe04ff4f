package dev.lintel.export.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A property of an item; its value is a text, truth values are "True" and "False" with the unit
 * "Ja/Nei".
 */
public record ItemProperty(
    UUID propertyGuid,
    @Nullable String propertyCode,
    String propertyName,
    @Nullable String propertyDescription,
    @Nullable String value,
    @Nullable String unit) {}
