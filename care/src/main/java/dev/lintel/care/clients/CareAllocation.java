package dev.lintel.care.clients;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a client is in care from a day on, until a day if one is known.
 *
 * @param reason why it ended, or IN_CARE
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CareAllocation(
    @Nullable Long id,
    @Nullable Long clientId,
    @Nullable LocalDate beginDate,
    @Nullable LocalDate endDate,
    @Nullable String comments,
    @Nullable String destination,
    @Nullable String reason,
    @Nullable String reasonTemporary,
    @Nullable Long careProviderId) {
  public static final String BY_CLIENT = "clientId";

  public static final Kind<CareAllocation> KIND =
      Kind.of("care_allocation", CareAllocation.class)
          .refersTo(BY_CLIENT, () -> Client.KIND, CareAllocation::clientId)
          .requires(BY_CLIENT, CareAllocation::clientId)
          .requires("beginDate", CareAllocation::beginDate)
          .shownIn("careAllocations", () -> Client.KIND, BY_CLIENT, CareAllocation::clientId)
          .judgedBy(CareAllocationRules::judge);

  /** The days of care. */
  public Period period() {
    return Period.of(beginDate, endDate);
  }
}
