package dev.lintel.catalogue.supply.copies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a supplier sees of its own: its working copy, or what is published while it has none.
 *
 * @param number the module or item
 * @param revision rises with every change; the same for an item, its packages and its media
 * @param reason why it was rejected
 * @param document the fields by the names of the reference, without packages and media
 * @param packages each with {@code id}; items alone
 * @param media each with {@code id}; items alone
 */
public record Own(
    int number,
    long revision,
    CopyState state,
    Optional<String> reason,
    Instant changed,
    ObjectNode document,
    List<ObjectNode> packages,
    List<ObjectNode> media) {}
