package dev.lintel.care.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An employee. All fields may be absent; {@code name}, {@code lastName} and {@code prefix} follow
 * from the other names and {@code preferredNameType} (0 birth name, 1 partner's, 2 birth name
 * first, 3 partner's first).
 *
 * @param identificationNo the number that people know; no two employees share it
 * @param type 0 regular, 1 external
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Employee(
    @Nullable Long id,
    @Nullable String firstName,
    @Nullable String name,
    @Nullable String identificationNo,
    @Nullable LocalDate dateOfBirth,
    @Nullable String preferredNameType,
    @Nullable String lastName,
    @Nullable String birthName,
    @Nullable String partnerName,
    @Nullable String initials,
    @Nullable String prefix,
    @Nullable String birthNamePrefix,
    @Nullable String partnerNamePrefix,
    @Nullable String gender,
    @Nullable String emailAddress,
    @Nullable String mobilePhone,
    @Nullable String authenticationMobilePhone,
    @Nullable String workMobilePhone,
    @Nullable String privateMobilePhone,
    @Nullable String homePhone,
    @Nullable String homeEmailAddress,
    @Nullable Boolean unknownEmployee,
    @Nullable LocalDate verifiedUntilDate,
    @Nullable UUID uuid,
    @Nullable EmployeePrivacySettings employeePrivacySettings,
    @Nullable Integer type,
    @Nullable String teamName,
    @Nullable String freeField1,
    @Nullable String freeField2,
    @Nullable String freeField3,
    @Nullable String freeField4,
    @Nullable Instant updatedAt,
    @Nullable Instant createdAt) {

  public static final String BY_UUID = "uuid";
  public static final String BY_NUMBER = "identificationNo";
  public static final String BY_EMAIL = "emailAddress";

  /** Finds by the private address too. */
  public static final String BY_ANY_EMAIL = "anyEmailAddress";

  /** Stands in the place of an address for those who have none. */
  public static final String NO_EMAIL = "(none)";

  public static final Kind<Employee> KIND =
      Kind.of("employee", Employee.class)
          .uniqueBy(BY_UUID, Employee::uuid)
          .uniqueBy(BY_NUMBER, Employee::identificationNo)
          .foundBy(BY_EMAIL, employee -> orNone(employee.emailAddress))
          .foundBy(
              BY_ANY_EMAIL,
              employee ->
                  Arrays.asList(orNone(employee.emailAddress), orNone(employee.homeEmailAddress)))
          .searchedBy(employee ->
              Words.of(
                  employee.identificationNo,
                  employee.firstName,
                  employee.birthName,
                  employee.partnerName))
          .deriving(PersonNames::derive)
          .fillingIn(PersonNames.derived())
          .judgedBy((employee, objections) ->
              new PersonRules(objections)
                  .names(employee.birthName, employee.preferredNameType)
                  .gender(employee.gender)
                  .birth(employee.dateOfBirth)
                  .email("emailAddress", employee.emailAddress)
                  .email("homeEmailAddress", employee.homeEmailAddress))
          .judgedBy((employee, objections) ->
              new EmployeeRules(objections).number(employee.identificationNo).type(employee.type));

  private static String orNone(@Nullable String address) {
    return address == null || address.isBlank() ? NO_EMAIL : address;
  }
}
