package dev.lintel.care.presence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of an export.
 *
 * @param isDuration whether it says how long, and not from when until when
 * @param duration the earlier name of the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportPresenceLog(
    @Nullable Long clientId,
    @Nullable Long employeeId,
    @Nullable Long teamId,
    @Nullable Long locationId,
    @Nullable String employeeContractId,
    @Nullable String productName,
    @JsonProperty("isDuration") @Nullable Boolean isDuration,
    @Nullable Instant beginDate,
    @Nullable Instant endDate,
    @Nullable Boolean duration) {

  /**
   * @param directCode whether the product's code stands in the place of its name
   */
  static ExportPresenceLog of(PresenceLog log, boolean directCode) {
    return new ExportPresenceLog(
        log.clientId(),
        log.employeeId(),
        log.teamId(),
        log.locationId(),
        log.contractId() == null ? null : log.contractId().toString(),
        directCode ? log.productCode() : log.productName(),
        log.duration(),
        log.beginDate(),
        log.endDate(),
        log.duration());
  }
}
