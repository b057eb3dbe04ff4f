package dev.lintel.catalogue.items;

import static java.util.Objects.requireNonNullElse;

/** A participant as an item shows it: number and name. */
public record ParticipantReference(int number, String name) {

  public ParticipantReference {
    name = requireNonNullElse(name, "");
  }
}
