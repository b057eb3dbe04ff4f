package dev.lintel.catalogue.items;

import java.util.OptionalInt;

/**
 * How a package may be ordered.
 *
 * @param comparison whether prices are compared for this package's unit (PCU)
 */
public record Ordering(
    boolean deliverable, boolean stocked, boolean comparison, OptionalInt minimumQuantity) {}
