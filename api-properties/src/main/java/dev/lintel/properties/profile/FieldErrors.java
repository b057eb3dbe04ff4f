package dev.lintel.properties.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A widespread body of failures: faults by field, with title, status and detail; other failures are
 * the same without {@code errors}. It is told in JSON, with the permanent code of the failure
 * beside it.
 */
@JsonPropertyOrder({"errors", "title", "status", "detail", "code"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FieldErrors(
    Map<String, List<String>> errors, String title, int status, String detail, String code) {

  /** The shape whose validation errors carry an API's own title and detail. */
  public static ProblemAnswers.Shape worded(String validationTitle, String validationDetail) {
    return (problem, status) ->
        problem.faults().isEmpty()
            ? of(problem, status, problem.type().title(), problem.detail())
            : of(problem, status, validationTitle, validationDetail);
  }

  private static FieldErrors of(Problem problem, int status, String title, String detail) {
    var errors = new LinkedHashMap<String, List<String>>();
    for (Fault fault : problem.faults()) {
      errors.computeIfAbsent(fault.field(), field -> new ArrayList<>()).add(fault.text());
    }
    return new FieldErrors(errors, title, status, detail, problem.type().code());
  }
}
