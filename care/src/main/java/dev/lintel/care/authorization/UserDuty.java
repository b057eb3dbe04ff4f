package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that a user has for some time, and for whom.
 *
 * @param validTo exclusive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserDuty(
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
    @Nullable Boolean myAgendaClients,
    @Nullable Boolean myTeams,
    @Nullable Boolean myLocations,
    @Nullable Boolean roleScope,
    @Nullable Boolean employeesOnMyRoster,
    @Nullable List<Long> clientEmployeeRelationTypeIds) {

  boolean isValidAt(Instant time) {
    return (validFrom == null || !validFrom.isAfter(time))
        && (validTo == null || validTo.isAfter(time));
  }
}
