package dev.lintel.care.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The address of a team.
 *
 * @param type 1 living, 2 postal, 3 residence, 4 temporary, 50, 98 and 100 others, 0 unknown
 * @param personType 1 client, 2 employee, 3 relation, 4 care provider, 5 unit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TeamAddress(
    @Nullable Long id,
    @Nullable Long teamId,
    @Nullable LocalDate beginDate,
    @Nullable LocalDate endDate,
    @Nullable Integer homeNumber,
    @Nullable String homeNumberExtension,
    @Nullable String poBoxNumber,
    @Nullable String street,
    @Nullable String city,
    @Nullable String zipcode,
    @Nullable String municipality,
    @Nullable String country,
    @Nullable String telephoneNumber,
    @Nullable String telephoneCountryCode,
    @Nullable String telephoneNumber2,
    @Nullable String telephoneCountryCode2,
    @Nullable String faxNumber,
    @Nullable String email,
    @Nullable String type,
    @Nullable String typeString,
    @Nullable String residentType,
    @Nullable String personType,
    @Nullable String personTypeString,
    @Nullable String roomNumber,
    @Nullable String locationDescription,
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt,
    @Nullable BigDecimal latitude,
    @Nullable BigDecimal longitude,
    @Nullable String situationDescription,
    @Nullable String residenceAccessInfo) {}
