package dev.lintel.care.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an employee belongs to a team from a day on, until a day if one is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamAssignment(
    @Nullable Long id,
    @Nullable LocalDate beginDate,
    @Nullable LocalDate endDate,
    @Nullable Long employeeObjectId,
    @Nullable Long teamObjectId) {
  public static final String BY_EMPLOYEE = "employeeObjectId";
  public static final String BY_TEAM = "teamObjectId";

  public static final Kind<TeamAssignment> KIND =
      Kind.of("team_assignment", TeamAssignment.class)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, TeamAssignment::employeeObjectId)
          .refersTo(BY_TEAM, () -> Team.KIND, TeamAssignment::teamObjectId)
          .requires(BY_EMPLOYEE, TeamAssignment::employeeObjectId)
          .requires(BY_TEAM, TeamAssignment::teamObjectId)
          .requires("beginDate", TeamAssignment::beginDate)
          .judgedBy((one, objections) ->
              Period.of(one.beginDate, one.endDate).judge("endDate", objections));

  /** The days of the assignment. */
  public Period period() {
    return Period.of(beginDate, endDate);
  }
}
