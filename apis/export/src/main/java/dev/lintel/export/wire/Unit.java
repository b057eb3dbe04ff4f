package dev.lintel.export.wire;

/** A unit by its unique name, such as STK. */
public record Unit(String unit, String description) {}
