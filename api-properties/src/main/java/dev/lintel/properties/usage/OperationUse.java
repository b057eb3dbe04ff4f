package dev.lintel.properties.usage;

/**
 * How one operation of an API was used.
 *
 * @param operation the route's name; empty for requests that led to none
 * @param failures answers from 400 on
 */
public record OperationUse(String api, String operation, long failures, Latencies latencies) {

  public long requests() {
    return latencies.requests();
  }

  OperationUse and(OperationUse other) {
    return new OperationUse(
        api, operation, failures + other.failures, latencies.plus(other.latencies));
  }
}
