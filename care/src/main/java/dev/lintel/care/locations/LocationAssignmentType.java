package dev.lintel.care.locations;

/** What a client is assigned to a location for. */
public enum LocationAssignmentType {
  STANDARD,
  MAIN,
  MEDICINE,
  GGZ,
  WAITING_LIST
}
