package dev.lintel.care.presence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of the presence logs is exported.
 *
 * @param employeeId whose; everybody's where it is absent
 * @param filterName {@link #ALL}, or the code of a team
 * @param date the day on which they begin
 * @param compressionType 0 each for itself, 1 those that follow on each other as one
 * @param preventOverlap whether a log begins when the one before it has ended, at the earliest
 * @param useDirectCode whether products are told by their codes
 */
public record ExportRequest(
    @Nullable Long employeeId,
    String filterName,
    LocalDate date,
    int compressionType,
    boolean verifiedOnly,
    boolean preventOverlap,
    boolean useDirectCode) {
  /** The filter that takes everything. */
  public static final String ALL = "ALL";

  public boolean takesAll() {
    return ALL.equalsIgnoreCase(filterName);
  }
}
