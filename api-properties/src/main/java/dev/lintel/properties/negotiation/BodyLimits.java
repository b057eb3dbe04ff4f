package dev.lintel.properties.negotiation;

/**
 * How much of a body is read.
 *
 * @param bytes largest body
 * @param depth deepest nesting of objects and arrays
 * @param faults most faults that are told at once
 */
public record BodyLimits(int bytes, int depth, int faults) {
  public BodyLimits {
    if (bytes < 1 || depth < 1 || faults < 1) {
      throw new IllegalArgumentException("The limits of a body are positive");
    }
  }
}
