package dev.lintel.care.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A new password of a user, on its way in. It is never answered and never shows itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PasswordChange(@Nullable Long userId, @Nullable String newPassword) {

  /** What may be told of it. */
  public static PasswordChange doneFor(long user) {
    return new PasswordChange(user, null);
  }

  @Override
  public String toString() {
    return "PasswordChange[userId=" + userId + "]";
  }
}
