package dev.lintel.care.presence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an employee was present for a purpose, with a client or without one.
 *
 * @param productCode the short name of what was done
 * @param duration whether it says how long, and not from when until when
 * @param verified whether somebody has checked it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PresenceLog(
    @Nullable Long id,
    @Nullable Long employeeId,
    @Nullable Long clientId,
    @Nullable Long teamId,
    @Nullable Long locationId,
    @Nullable Long contractId,
    @Nullable String productCode,
    @Nullable String productName,
    @Nullable Boolean duration,
    @Nullable Boolean verified,
    @Nullable Instant beginDate,
    @Nullable Instant endDate) {
  public static final String BY_DAY = "day";

  public static final Kind<PresenceLog> KIND =
      Kind.of("presence_log", PresenceLog.class)
          .foundBy(BY_DAY, PresenceLog::day)
          .requires("employeeId", PresenceLog::employeeId)
          .requires("beginDate", PresenceLog::beginDate)
          .requires("endDate", PresenceLog::endDate);

  /** The day in the Netherlands on which it begins. */
  private @Nullable LocalDate day() {
    return beginDate == null ? null : beginDate.atZone(Documents.ZONE).toLocalDate();
  }

  /** The same from or until another time. */
  PresenceLog between(Instant begin, Instant end) {
    return new PresenceLog(
        id,
        employeeId,
        clientId,
        teamId,
        locationId,
        contractId,
        productCode,
        productName,
        duration,
        verified,
        begin,
        end);
  }
}
