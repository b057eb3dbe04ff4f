package dev.lintel.care.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What colleagues may see of an employee's private life. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmployeePrivacySettings(
    @Nullable Long employeeObjectId,
    @Nullable Boolean shareBirthDay,
    @Nullable Boolean sharePrivateEmailAddress,
    @Nullable Boolean sharePrivateTelephoneNumber,
    @Nullable Boolean shareResidence) {

  /** These settings as an employee's; what is absent is not shared. */
  public EmployeePrivacySettings of(long employee) {
    return new EmployeePrivacySettings(
        employee,
        Boolean.TRUE.equals(shareBirthDay),
        Boolean.TRUE.equals(sharePrivateEmailAddress),
        Boolean.TRUE.equals(sharePrivateTelephoneNumber),
        Boolean.TRUE.equals(shareResidence));
  }
}
