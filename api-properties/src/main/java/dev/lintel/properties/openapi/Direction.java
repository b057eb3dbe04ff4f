package dev.lintel.properties.openapi;

/** Which way a body goes: what a caller must send and what he may rely on are told differently. */
public enum Direction {
  REQUEST,
  ANSWER
}
