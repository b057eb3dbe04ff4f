package dev.lintel.catalogue.assortments;

import java.time.Instant;
import java.util.Optional;

/**
 * A named list of items, of one account or for all.
 *
 * @param id its number in this catalogue, by which criteria refer to it
 * @param account whose it is; empty when it is for all
 */
public record Assortment(
    long id,
    Optional<String> account,
    String name,
    String description,
    int items,
    Instant changed) {}
