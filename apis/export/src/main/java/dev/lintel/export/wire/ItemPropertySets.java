package dev.lintel.export.wire;

import java.util.List;

/** The properties of an item by kind; the ETIM ones are those of the release that was asked for. */
public record ItemPropertySets(
    List<ItemProperty> etim,
    List<ItemProperty> environment,
    List<ItemProperty> marketing,
    List<ItemProperty> epd,
    List<ItemProperty> other) {}
