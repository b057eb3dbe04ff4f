package dev.lintel.care.clients;

/** As what a client sees themselves. */
public enum GenderIdentityType {
  MALE,
  FEMALE,
  NON_BINARY
}
