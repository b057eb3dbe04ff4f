package dev.lintel.care.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Whether a user is allowed to sign in, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserStatus(
    @Nullable Boolean userLoginAllowed,
    @Nullable String loginDescription,
    @Nullable LoginReason type) {

  static UserStatus of(LoginReason reason) {
    return new UserStatus(reason.allowed, reason.description, reason);
  }
}
