package dev.lintel.care.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done in a visit.
 *
 * @param duration seconds
 * @param promisedStart an intent, not a guarantee
 * @param dayPart 1 morning, 2 afternoon, 3 evening, 0 night
 * @param cycleBase the day from which days are counted, a Sunday
 * @param cycleInterval it occurs every so many days
 * @param cycleOffset how many days after the base
 * @param exportable whether it would be exported at present; told where that is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Plancard(
    @Nullable Long hourTypeId,
    @Nullable String hourTypeName,
    @Nullable String hourTypeCode,
    @Nullable Integer duration,
    @Nullable String note,
    @Nullable Instant promisedStart,
    @Nullable Integer dayPart,
    @Nullable Boolean deleted,
    @Nullable LocalDate cycleBase,
    @Nullable Integer cycleInterval,
    @Nullable Integer cycleOffset,
    @Nullable Integer originalCycleOffset,
    @Nullable Boolean incidentallyChanged,
    @Nullable String instanceOfType,
    @Nullable Integer instanceOfId,
    @Nullable String kind,
    @Nullable Boolean exportable) {}
