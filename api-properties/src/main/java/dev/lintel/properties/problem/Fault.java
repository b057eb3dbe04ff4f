package dev.lintel.properties.problem;

/** One thing wrong with one named field or parameter; the message names the remedy. */
public record Fault(String field, String message) {}
