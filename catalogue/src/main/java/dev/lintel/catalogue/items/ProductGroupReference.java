package dev.lintel.catalogue.items;

/**
 * A product group as an item shows it: number of seven digits, which may begin with 0, and name.
 */
public record ProductGroupReference(String number, String name) {}
