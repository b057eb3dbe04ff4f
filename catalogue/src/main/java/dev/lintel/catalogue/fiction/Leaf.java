package dev.lintel.catalogue.fiction;

/**
 * A product group of seven digits as items need it.
 *
 * @param family the place of its main group, from 0
 * @param unit the price unit of its items
 */
record Leaf(
    String number,
    String name,
    String branch,
    int family,
    Shape shape,
    String unit,
    String etimClass) {}
