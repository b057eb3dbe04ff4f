package dev.lintel.care.users;

import dev.lintel.care.register.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a user's password. It is kept apart from the user, so that no answer and no stream
 * can have it.
 */
public record UserPassword(@Nullable Long userId, @Nullable String hash) {
  public static final String BY_USER = "userId";

  public static final Kind<UserPassword> KIND =
      Kind.of("user_password", UserPassword.class)
          .refersTo(BY_USER, () -> User.KIND, UserPassword::userId)
          .requires(BY_USER, UserPassword::userId)
          .requires("hash", UserPassword::hash);

  @Override
  public String toString() {
    return "UserPassword[userId=" + userId + "]";
  }
}
