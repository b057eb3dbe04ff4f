package dev.lintel.care.authorization;

import dev.lintel.care.Care;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Stored;
import dev.lintel.care.register.Turns;
import dev.lintel.care.users.LastVisit;
import dev.lintel.care.users.User;
import dev.lintel.care.users.UserPassword;

/** Deletes a user with all that is nobody else's: grants, the hash of the password, last visits. */
public final class UserRemoval {
  private final Care care;
  private final Turns turns;

  public UserRemoval(Care care) {
    this.care = care;
    this.turns = new Turns(care.database().jdbi());
  }

  /** Deletes the user and answers what he was. */
  public Stored remove(long user) {
    return turns.about(
        User.KIND,
        user,
        () -> {
          removeAll(Grants.KIND, Grants.BY_USER, user);
          removeAll(UserPassword.KIND, UserPassword.BY_USER, user);
          removeAll(LastVisit.KIND, LastVisit.BY_USER, user);
          return care.changes().delete(User.KIND, user);
        });
  }

  private void removeAll(Kind<?> kind, String key, long user) {
    care.register().all(kind, key, user).forEach(each -> care.changes().delete(kind, each.id()));
  }
}
