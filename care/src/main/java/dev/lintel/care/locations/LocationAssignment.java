package dev.lintel.care.locations;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.clients.Client;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a client belongs to a location from a day on, until a day if one is known. Times of the day
 * have milliseconds: {@code 10:11:00.000}.
 *
 * @param residence whether the client resides there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocationAssignment(
    @Nullable Long id,
    @Nullable LocalDate beginDate,
    @Nullable String beginTime,
    @Nullable LocalDate endDate,
    @Nullable String endTime,
    @Nullable Long clientObjectId,
    @Nullable Long locationObjectId,
    @Nullable LocalDate moveDate,
    @Nullable LocationAssignmentType locationAssignmentType,
    @Nullable Boolean residence) {
  public static final String BY_CLIENT = "clientObjectId";
  public static final String BY_LOCATION = "locationObjectId";

  public static final Kind<LocationAssignment> KIND =
      Kind.of("location_assignment", LocationAssignment.class)
          .refersTo(BY_CLIENT, () -> Client.KIND, LocationAssignment::clientObjectId)
          .refersTo(BY_LOCATION, () -> Location.KIND, LocationAssignment::locationObjectId)
          .requires(BY_CLIENT, LocationAssignment::clientObjectId)
          .requires(BY_LOCATION, LocationAssignment::locationObjectId)
          .requires("beginDate", LocationAssignment::beginDate)
          .deriving(LocationAssignmentRules::derive)
          .judgedBy(LocationAssignmentRules::judge);

  /** The days of the assignment. */
  public Period period() {
    return Period.of(beginDate, endDate);
  }

  /** Whether it is the one to the client's main location. */
  public boolean toMainLocation() {
    return locationAssignmentType == LocationAssignmentType.MAIN;
  }
}
