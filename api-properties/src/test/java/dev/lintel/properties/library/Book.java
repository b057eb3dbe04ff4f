package dev.lintel.properties.library;

/** A book of the invented library. */
public record Book(int number, String title) {}
