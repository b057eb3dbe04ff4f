package dev.lintel.supplier;

import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemType;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.ProblemAnswers;
import java.util.List;
import java.util.Map;

/**
 * The documented body of all failures: "For validation and serialization errors, the API will
 * return JSON content with more detailed information". So a body or a page token that cannot be
 * read is told by its name like any other fault.
 */
final class BodyProblems {
  private static final Map<ProblemType, String> READ_IN_VAIN =
      Map.of(
          Problems.MALFORMED_BODY, "body",
          Problems.BODY_TOO_LARGE, "body",
          Problems.CONTENT_TYPE_REFUSED, "Content-Type",
          Problems.DAMAGED_PAGE_TOKEN, "pageToken",
          Problems.FOREIGN_PAGE_TOKEN, "pageToken");

  private static final ProblemAnswers.Shape WORDED =
      FieldErrors.worded(
          "One or more validation error.",
          "There were issues validating constraints of properties of the supplied request body.");

  private BodyProblems() {}

  static Object body(Problem problem, int status) {
    return WORDED.of(named(problem), status);
  }

  private static Problem named(Problem problem) {
    String field = READ_IN_VAIN.get(problem.type());
    return field == null || !problem.faults().isEmpty()
        ? problem
        : problem.withFaults(List.of(new Fault(field, "could not be read; " + problem.detail())));
  }
}
