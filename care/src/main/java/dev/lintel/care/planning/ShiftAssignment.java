package dev.lintel.care.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an employee has a shift on a day.
 *
 * @param shiftId the line and the day, such as {@code 413@2019-05-01}
 * @param breakDuration minutes
 * @param incidental whether it is otherwise than usual on this day
 * @param discardedAt when it was called off; it is still told then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShiftAssignment(
    @Nullable Long id,
    @Nullable LocalDate date,
    @Nullable Instant beginTime,
    @Nullable Instant endTime,
    @Nullable String shiftId,
    @Nullable String shiftName,
    @Nullable Long employeeId,
    @Nullable String employeeLeadingName,
    @Nullable String employeeName,
    @Nullable Long externalExpertiseProfileId,
    @Nullable String expertiseProfileName,
    @Nullable Boolean onCall,
    @Nullable Long timelineShiftId,
    @Nullable Long teamId,
    @Nullable Long breakDuration,
    @Nullable Boolean incidental,
    @Nullable Long order,
    @Nullable Instant startBreakTime,
    @Nullable Instant stopBreakTime,
    @Nullable Instant discardedAt,
    @Nullable Boolean exportable) {

  boolean isDiscarded() {
    return discardedAt != null;
  }
}
