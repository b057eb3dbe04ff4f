package dev.lintel.care.users;

import dev.lintel.care.Care;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Stored;
import dev.lintel.care.register.Turns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of a user beside the user: the hash of the password, and last visits. */
public final class UserRecords {
  private static final int MOST_VISITS = 50;

  private final Care care;
  private final Turns turns;

  public UserRecords(Care care) {
    this.care = care;
    this.turns = new Turns(care.database().jdbi());
  }

  /** Replaces the hash of a user's password. */
  public void password(long user, String hash) {
    turns.about(
        User.KIND,
        user,
        () ->
            put(
                UserPassword.KIND,
                care.register().all(UserPassword.KIND, UserPassword.BY_USER, user),
                Map.of("userId", user, "hash", hash)));
  }

  /** Notes that a user looks at something now. */
  public void visit(long user, Kind<?> what, long id) {
    turns.about(
        User.KIND,
        user,
        () ->
            put(
                LastVisit.KIND,
                visits(user, what).stream()
                    .filter(stored -> stored.as(LastVisit.class).visitedId() == id)
                    .toList(),
                Map.of("userId", user, "what", what.name(), "visitedId", id)));
  }

  /** What a user looked at last, the latest first; 50 at most. */
  public List<Stored> visited(long user, Kind<?> what) {
    List<Long> ids =
        visits(user, what).stream()
            .sorted(Comparator.comparing(Stored::updatedAt).reversed())
            .limit(MOST_VISITS)
            .map(stored -> stored.as(LastVisit.class).visitedId())
            .toList();
    var found = new ArrayList<>(care.register().all(what, ids));
    found.sort(Comparator.comparingInt(stored -> ids.indexOf(stored.id())));
    return found;
  }

  private List<Stored> visits(long user, Kind<?> what) {
    return care.register().all(LastVisit.KIND, LastVisit.BY_PLACE, LastVisit.place(user, what));
  }

  private Stored put(Kind<?> kind, List<Stored> present, Map<String, ?> values) {
    ObjectNode fields = Documents.mapper().valueToTree(values);
    return present.isEmpty()
        ? care.changes().create(kind, fields)
        : care.changes().update(kind, present.getFirst().id(), fields, Optional.empty());
  }
}
