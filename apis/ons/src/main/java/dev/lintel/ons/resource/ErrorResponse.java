package dev.lintel.ons.resource;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of failures: "You'll receive an ErrorResponse body indicating what was wrong." A failure
 * that is about no field has one entry, with the message alone.
 */
public record ErrorResponse(List<ErrorResponseEntry> errorResponseEntries) {

  /** One thing that was wrong, and what would be right. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ErrorResponseEntry(
      @Nullable String field, @Nullable String value, String message) {}

  static ErrorResponse of(Problem problem, int status) {
    return new ErrorResponse(
        problem.faults().isEmpty()
            ? List.of(new ErrorResponseEntry(null, null, told(problem)))
            : problem.faults().stream().map(ErrorResponse::entry).toList());
  }

  private static ErrorResponseEntry entry(Fault fault) {
    return new ErrorResponseEntry(fault.field(), fault.value().orElse(null), fault.message());
  }

  private static String told(Problem problem) {
    return problem.type().title() + " " + problem.detail();
  }
}
