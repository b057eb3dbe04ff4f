package dev.lintel.care.addresses;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.clients.ClientContactRelation;
import dev.lintel.care.register.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a client's contact lives, gets mail, or stays for a while. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RelationAddress(
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
    @Nullable Long relationId,
    @Nullable String situationDescription,
    @Nullable String residenceAccessInfo)
    implements Addressed {
  public static final String BY_RELATION = "relationId";

  public static final Kind<RelationAddress> KIND =
      AddressRules.on(Kind.of("relation_address", RelationAddress.class))
          .refersTo(BY_RELATION, () -> ClientContactRelation.KIND, RelationAddress::relationId)
          .requires(BY_RELATION, RelationAddress::relationId)
          .deriving(AddressRules.of("3"));
}
