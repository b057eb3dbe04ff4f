package dev.lintel.properties.access;

/** How a caller sends credentials, as the API's description names it. */
public sealed interface AccessScheme {

  /** There are no credentials. */
  record None() implements AccessScheme {}

  /** HTTP Basic (RFC 7617). */
  record Basic() implements AccessScheme {}
}
