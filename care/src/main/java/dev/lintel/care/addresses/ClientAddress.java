package dev.lintel.care.addresses;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.clients.Client;
import dev.lintel.care.register.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a client lives, gets mail, or stays for a while. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClientAddress(
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
    @Nullable Long clientId,
    @Nullable String situationDescription,
    @Nullable String residenceAccessInfo)
    implements Addressed {
  public static final String BY_CLIENT = "clientId";

  public static final Kind<ClientAddress> KIND =
      AddressRules.on(Kind.of("client_address", ClientAddress.class))
          .refersTo(BY_CLIENT, () -> Client.KIND, ClientAddress::clientId)
          .requires(BY_CLIENT, ClientAddress::clientId)
          .deriving(AddressRules.of("1"));
}
