package dev.lintel.properties.profile;

import dev.lintel.properties.negotiation.Format;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemKind;
import java.util.List;
import java.util.Map;

/**
 * How an API tells of failures: the status of each kind, where it is not the usual one, and the
 * shape of the body.
 *
 * @param formats the formats in which problems can be had; the first is taken where the caller
 *     accepts none
 * @param headers those of every failure, such as that none of them may be stored
 */
public record ProblemAnswers(
    Map<ProblemKind, Integer> statuses,
    List<Format> formats,
    Class<?> type,
    Shape shape,
    Map<String, String> headers) {

  public ProblemAnswers {
    headers = Map.copyOf(headers);
  }

  /** Without headers of their own. */
  public ProblemAnswers(
      Map<ProblemKind, Integer> statuses, List<Format> formats, Class<?> type, Shape shape) {
    this(statuses, formats, type, shape, Map.of());
  }

  /** Makes the body of a failure's answer. */
  @FunctionalInterface
  public interface Shape {
    Object of(Problem problem, int status);
  }

  public int status(ProblemKind kind) {
    return statuses.getOrDefault(kind, kind.usualStatus());
  }

  public Object body(Problem problem) {
    return shape.of(problem, status(problem.type().kind()));
  }
}
