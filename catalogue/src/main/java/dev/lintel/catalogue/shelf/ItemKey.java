package dev.lintel.catalogue.shelf;

/**
 * An item's place in an order.
 *
 * @param value what the order sorts by: the item number, the owner's number or the microseconds
 *     since 1970 of its creation
 * @param number the item number, which settles ties
 */
public record ItemKey(long value, int number) {}
