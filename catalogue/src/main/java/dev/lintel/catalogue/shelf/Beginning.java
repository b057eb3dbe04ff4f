package dev.lintel.catalogue.shelf;

/**
 * The first page of a walk, and how many items the whole walk has, both as of the same instant.
 *
 * @param total how many items meet the criteria
 */
public record Beginning(Page page, long total) {}
