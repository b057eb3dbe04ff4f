package dev.lintel.care.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a visit is planned; the planning has addresses of its own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedAddress(
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    @Nullable String city,
    @Nullable String street,
    @Nullable String zipcode,
    @Nullable String number,
    @Nullable String numberPostfix,
    @Nullable String residenceAccessInfo,
    @Nullable String roomNumber) {}
