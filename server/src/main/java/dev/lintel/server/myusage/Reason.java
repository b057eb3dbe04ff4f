package dev.lintel.server.myusage;

import dev.lintel.properties.operations.ProblemBody;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a change failed, as its API tells it.
 *
 * @param code the permanent one; empty where the API tells none
 * @param faults what is wrong with each field, such as {@code unit: must be known}
 */
public record Reason(int status, String code, String detail, List<String> faults) {
  public Reason {
    faults = List.copyOf(faults);
  }

  /** Reads the members that bodies of failures have; of another shape the whole is told. */
  static Reason of(ProblemBody problem) {
    JsonNode body = JsonMapper.shared().readTree(problem.json());
    return new Reason(
        problem.status(),
        body.path("code").asString(""),
        body.path("detail").asString(problem.json()),
        body.path("errors").propertyStream().map(Reason::fault).toList());
  }

  private static String fault(Map.Entry<String, JsonNode> field) {
    return field
        .getValue()
        .valueStream()
        .map(text -> text.asString(""))
        .collect(Collectors.joining(" ", field.getKey() + ": ", ""));
  }
}
