package dev.lintel.care.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.clients.PronounsType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit of an employee to a client.
 *
 * @param totalDuration seconds, as all durations
 * @param firstAfterMidnight whether it is the shift's first visit of the next day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedVisit(
    @Nullable LocalDate date,
    @Nullable Instant calculatedStart,
    @Nullable Integer totalDuration,
    @Nullable Integer travelTimeBefore,
    @Nullable Integer gapTimeBefore,
    @Nullable Boolean firstAfterMidnight,
    @Nullable List<String> notes,
    @Nullable List<Plancard> plancards,
    @Nullable PlannedAddress plannedAddress,
    @Nullable Long shiftTimelineId,
    @Nullable String shiftName,
    @Nullable String shiftCode,
    @Nullable Long teamId,
    @Nullable String teamUuid,
    @Nullable Long unitId,
    @Nullable String teamName,
    @Nullable String teamCode,
    @Nullable Boolean teamBlockplanned,
    @Nullable List<LocationAuthorization> locationAuthorizations,
    @Nullable Long clientId,
    @Nullable String clientUuid,
    @Nullable String clientCode,
    @Nullable String clientName,
    @Nullable String clientGender,
    @Nullable Boolean clientIsDummy,
    @Nullable LocalDate clientBirthDate,
    @Nullable String clientPreferredName,
    @Nullable PronounsType clientPronounsType,
    @Nullable Long employeeId,
    @Nullable String employeeUuid,
    @Nullable String employeeCode,
    @Nullable String employeeName,
    @Nullable String employeeGender,
    @Nullable Boolean employeeIsDummy) {}
