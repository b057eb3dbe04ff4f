package dev.lintel.catalogue.supply.rules;

/** One thing wrong with one named field; the message names the remedy. */
public record FieldFault(String field, String message) {}
