package dev.lintel.catalogue.items;

/** A participant as an item shows it: number and name. */
public record ParticipantReference(int number, String name) {}
