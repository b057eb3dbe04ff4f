package dev.lintel.catalogue.supply.copies;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A supplier's prices of an item.
 *
 * @param revision of the unpublished price
 * @param unpublished the one that can be changed
 * @param published by first day; documents like the other, with {@code toDate} where one follows
 */
public record OwnPrices(
    int number, long revision, Optional<ObjectNode> unpublished, List<ObjectNode> published) {}
