package dev.lintel.export.wire;

import static dev.lintel.export.wire.Absent.given;
import static dev.lintel.export.wire.Absent.orNull;

import dev.lintel.catalogue.items.ItemProperties;
import dev.lintel.catalogue.items.Property;
import java.util.List;

/** The way between the catalogue's properties and those on the wire. */
final class PropertyMapping {
  /** A property that came over the wire is that of every release, since the wire does not tell. */
  private static final int EVERY_RELEASE = 0;

  private PropertyMapping() {}

  static ItemPropertySets toWire(ItemProperties properties, int etimRelease) {
    return new ItemPropertySets(
        toWire(properties.etim(etimRelease)),
        toWire(properties.environment()),
        toWire(properties.marketing()),
        toWire(properties.epd()),
        toWire(properties.other()));
  }

  static List<ItemProperty> toWire(List<Property> properties) {
    return properties.stream().map(PropertyMapping::toWire).toList();
  }

  private static ItemProperty toWire(Property property) {
    return new ItemProperty(
        property.guid(),
        orNull(property.code()),
        property.name(),
        orNull(property.description()),
        orNull(property.value()),
        orNull(property.unit()));
  }

  static ItemProperties toFacts(ItemPropertySets sets) {
    return sets == null
        ? ItemProperties.NONE
        : new ItemProperties(
            toFacts(sets.etim()),
            toFacts(sets.environment()),
            toFacts(sets.marketing()),
            toFacts(sets.epd()),
            toFacts(sets.other()));
  }

  private static List<Property> toFacts(List<ItemProperty> properties) {
    return given(properties).stream().map(PropertyMapping::toFacts).toList();
  }

  private static Property toFacts(ItemProperty property) {
    return new Property(
        property.propertyGuid(),
        property.propertyCode(),
        property.propertyName(),
        property.propertyDescription(),
        property.value(),
        property.unit(),
        EVERY_RELEASE);
  }
}
