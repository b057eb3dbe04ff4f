package dev.lintel.catalogue.units;

/** A unit of the common list, such as {@code STK}, and what it stands for. */
public record Unit(String name, String description) {}
