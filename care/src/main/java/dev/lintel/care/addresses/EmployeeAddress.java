package dev.lintel.care.addresses;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an employee lives, gets mail, or stays for a while. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployeeAddress(
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
    @Nullable Long employeeId,
    @Nullable String situationDescription,
    @Nullable String residenceAccessInfo)
    implements Addressed {
  public static final String BY_EMPLOYEE = "employeeId";

  public static final Kind<EmployeeAddress> KIND =
      AddressRules.on(Kind.of("employee_address", EmployeeAddress.class))
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, EmployeeAddress::employeeId)
          .requires(BY_EMPLOYEE, EmployeeAddress::employeeId)
          .deriving(AddressRules.of("2"));
}
