package dev.lintel.ons.administration;

import dev.lintel.care.users.PasswordChange;
import dev.lintel.care.users.PasswordRule;
import dev.lintel.care.users.UserRecords;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.access.Password;
import dev.lintel.properties.access.PasswordHashing;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** Users' passwords, which are taken and hashed, and never answered. */
final class UserPasswords {
  private final PasswordHashing hashing;
  private final UserRecords records;
  private final Operations<?> users;

  UserPasswords(Setting setting) {
    this.hashing = setting.hashing();
    this.records = new UserRecords(setting.care());
    this.users = new Operations<>(setting, Users.RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.of(
        users
            .put("changePassword", "/t/users/{user_id}/password", "Changes a user's password.")
            .takes(Users.USER)
            .reads(
                PasswordChange.class,
                "The new password: upper and lower case letters, digits and special characters.")
            .value(PasswordChange.class, this::changed));
  }

  private PasswordChange changed(Call call) {
    long user = call.get(Users.USER);
    users.require(user);
    PasswordChange sent = call.body(PasswordChange.class).orElseThrow();
    if (sent.userId() != null && sent.userId() != user) {
      throw Errors.invalid("userId", sent.userId(), "must be the id in the path, or be left out");
    }
    Errors.refuse(PasswordRule.objection(sent.newPassword()).stream().toList());
    records.password(user, hash(sent.newPassword()));
    return PasswordChange.doneFor(user);
  }

  private String hash(String password) {
    try {
      return hashing.hash(Password.of(password));
    } catch (PasswordHashing.Busy busy) {
      throw Problems.SIGN_IN_THROTTLED
          .with("Too many passwords are being changed; try again in a few seconds.")
          .asException();
    }
  }
}
