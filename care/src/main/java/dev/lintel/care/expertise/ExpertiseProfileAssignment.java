package dev.lintel.care.expertise;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an employee has an expertise profile from a time on. An employee has one at a time: the next
 * one's start is the end.
 *
 * @param endTime exclusive; absent for the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertiseProfileAssignment(
    @Nullable Long id,
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Nullable Long employeeObjectId,
    @Nullable Long expertiseProfileObjectId) {
  public static final String BY_EMPLOYEE = "employeeObjectId";

  public static final Kind<ExpertiseProfileAssignment> KIND =
      Kind.of("expertise_profile_assignment", ExpertiseProfileAssignment.class)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, ExpertiseProfileAssignment::employeeObjectId)
          .refersTo(
              "expertiseProfileObjectId",
              () -> ExpertiseProfile.KIND,
              ExpertiseProfileAssignment::expertiseProfileObjectId)
          .requires("startTime", ExpertiseProfileAssignment::startTime);

  /** The days of the assignment. */
  public Period period() {
    return Period.of(day(startTime), endTime == null ? null : day(endTime.minusMillis(1)));
  }

  static @Nullable LocalDate day(@Nullable Instant time) {
    return time == null ? null : time.atZone(Documents.ZONE).toLocalDate();
  }
}
