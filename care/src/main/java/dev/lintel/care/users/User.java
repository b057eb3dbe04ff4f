package dev.lintel.care.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Copy;
import dev.lintel.care.register.Kind;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in. The names of the employee and of his team, and the telephone numbers, are
 * the employee's and read only.
 *
 * @param passwordChange whether the password must be changed at the next sign-in
 * @param contractRequiredAtLogin whether the user should have an active contract to sign in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record User(
    @Nullable Long id,
    @Nullable UUID uuid,
    @Nullable String userName,
    @Nullable Boolean activeSession,
    @Nullable Long employeeObjectId,
    @Nullable String employeeName,
    @Nullable Long teamObjectId,
    @Nullable String teamName,
    @Nullable String mobilePhone,
    @Nullable String mobilePhoneNumber,
    @Nullable Boolean passwordChange,
    @Nullable Boolean ssoEnabled,
    @Nullable String ssoId,
    @Nullable String ssoProviderId,
    @Nullable Boolean forceSmsAuthentication,
    @Nullable Boolean contractRequiredAtLogin,
    @Nullable Long dashboardProfileObjectId) {
  public static final String BY_UUID = "uuid";
  public static final String BY_NAME = "userName";
  public static final String BY_EMPLOYEE = "employeeObjectId";

  /** Finds by {@link #sso}. */
  public static final String BY_SSO = "sso";

  public static final Kind<User> KIND =
      Kind.of("user", User.class)
          .uniqueBy(BY_UUID, User::uuid)
          .uniqueBy(BY_NAME, User::userName)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, User::employeeObjectId)
          .foundBy(BY_SSO, user -> sso(user.ssoId, user.ssoProviderId))
          .fillingIn("activeSession", "teamObjectId")
          .copying("employeeName", () -> Employee.KIND, BY_EMPLOYEE, from("name"))
          .copying("teamName", () -> Employee.KIND, BY_EMPLOYEE, from("teamName"))
          .copying("mobilePhone", () -> Employee.KIND, BY_EMPLOYEE, from("mobilePhone"))
          .copying(
              "mobilePhoneNumber",
              () -> Employee.KIND,
              BY_EMPLOYEE,
              from("authenticationMobilePhone"))
          .deriving(UserDefaults::derive)
          .judgedBy((user, objections) ->
              new UserRules(objections)
                  .name(user.userName)
                  .singleSignOn(user.ssoEnabled, user.ssoId, user.ssoProviderId));

  /** What a user is called elsewhere, with the place where he is called so. */
  public static @Nullable String sso(@Nullable String id, @Nullable String provider) {
    return Arrays.asList(id, provider).stream().anyMatch(Objects::isNull)
        ? null
        : provider + " " + id;
  }

  private static Copy.Source from(String field) {
    return (user, employee) -> employee.map(fields -> fields.get(field));
  }
}
