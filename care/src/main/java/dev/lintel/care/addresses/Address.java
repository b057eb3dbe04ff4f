package dev.lintel.care.addresses;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An address that belongs to nobody in particular, such as that of a location. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
    @Nullable Long id,
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
    @Nullable String residenceAccessInfo)
    implements Addressed {
  public static final Kind<Address> KIND = AddressRules.on(Kind.of("address", Address.class));
}
