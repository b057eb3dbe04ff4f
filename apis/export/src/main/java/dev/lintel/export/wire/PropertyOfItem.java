package dev.lintel.export.wire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A property in the flat list of one item's properties.
 *
 * @param category etim, environment, marketing, epd or other
 */
public record PropertyOfItem(
    String category,
    UUID propertyGuid,
    @Nullable String propertyCode,
    String propertyName,
    @Nullable String propertyDescription,
    @Nullable String value,
    @Nullable String unit) {

  static PropertyOfItem of(String category, ItemProperty property) {
    return new PropertyOfItem(
        category,
        property.propertyGuid(),
        property.propertyCode(),
        property.propertyName(),
        property.propertyDescription(),
        property.value(),
        property.unit());
  }
}
