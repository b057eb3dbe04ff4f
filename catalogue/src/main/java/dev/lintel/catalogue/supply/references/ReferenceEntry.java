package dev.lintel.catalogue.supply.references;

/**
 * One entry of a list.
 *
 * @param name what a value must be
 * @param description what it stands for; may be empty
 * @param parent what it belongs to, such as the product group of an ETIM class; may be empty
 */
public record ReferenceEntry(String name, String description, String parent) {}
