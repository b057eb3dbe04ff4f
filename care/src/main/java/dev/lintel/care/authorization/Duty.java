package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link UserDuty} in its earlier shape, which knows fewer choices. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Duty(
    @Nullable String roleUuid,
    @Nullable Instant validFrom,
    @Nullable Instant validTo,
    @Nullable List<Long> locationIds,
    @Nullable List<Long> teamIds,
    @Nullable Boolean myself,
    @Nullable Boolean allEmployees,
    @Nullable Boolean allClients,
    @Nullable Boolean myPlanning,
    @Nullable Boolean myRoster,
    @Nullable Boolean employeesOnMyRoster,
    @Nullable List<Long> clientEmployeeRelationTypeIds) {}
