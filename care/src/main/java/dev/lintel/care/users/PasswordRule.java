package dev.lintel.care.users;

import dev.lintel.care.register.Objection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * "The new password must consist of a combination of upper- and lowercase letters, numbers and
 * special characters"; besides, it has from 8 to 200 characters. An objection never has the
 * password's text.
 */
public final class PasswordRule {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;
  private static final List<IntPredicate> NEEDED =
      List.of(
          Character::isUpperCase,
          Character::isLowerCase,
          Character::isDigit,
          character -> !Character.isLetterOrDigit(character) && !Character.isWhitespace(character));

  private PasswordRule() {}

  /** What is wrong with a password, if anything is. */
  public static Optional<Objection> objection(@Nullable String password) {
    if (password == null) {
      return Optional.of(Objection.missing("newPassword"));
    }
    boolean fits =
        password.length() >= SHORTEST
            && password.length() <= LONGEST
            && NEEDED.stream().allMatch(needed -> password.codePoints().anyMatch(needed));
    return fits
        ? Optional.empty()
        : Optional.of(
            new Objection(
                "newPassword",
                Optional.empty(),
                "must have %d to %d characters, among them upper and lower case letters, digits and special characters"
                    .formatted(SHORTEST, LONGEST)));
  }
}
