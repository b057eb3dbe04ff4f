package dev.lintel.properties.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One occurrence of a failure: its type, a detail, all faults of the request at once, and the
 * headers that belong to the failure (such as Allow or Retry-After). It carries no inner detail of
 * the server.
 */
public record Problem(
    ProblemType type, String detail, List<Fault> faults, Map<String, String> headers) {

  public Problem {
    faults = List.copyOf(faults);
    headers = Map.copyOf(headers);
  }

  public static Problem of(ProblemType type, String detail) {
    return new Problem(type, detail, List.of(), Map.of());
  }

  /** A request whose fields or parameters are wrong, with every fault that was found. */
  public static Problem invalid(List<Fault> faults) {
    return new Problem(
        Problems.INVALID_REQUEST,
        "There were issues validating constraints of the supplied request.",
        faults,
        Map.of());
  }

  /** The same with the fields that it is about. */
  public Problem withFaults(List<Fault> fields) {
    return new Problem(type, detail, fields, headers);
  }

  public Problem withHeader(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Problem(type, detail, faults, more);
  }

  /** The exception that stops the request's walk with this problem. */
  public ProblemException asException() {
    return new ProblemException(this);
  }
}
