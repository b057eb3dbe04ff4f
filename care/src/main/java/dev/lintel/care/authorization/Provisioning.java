package dev.lintel.care.authorization;

import dev.lintel.care.Care;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.RefusedException;
import dev.lintel.care.register.Stored;
import dev.lintel.care.register.Turns;
import dev.lintel.care.users.User;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes what connectors grant to users. "The state provided in the last call is the final state";
 * "the connector is only able to control roles which are assigned by the connector itself". What is
 * not done stops with a {@link RefusedException}.
 */
public final class Provisioning {
  private static final int MOST_OBJECTIONS = 100;

  private final Care care;
  private final Turns turns;

  public Provisioning(Care care) {
    this.care = care;
    this.turns = new Turns(care.database().jdbi());
  }

  /** Whose grants are meant. */
  public record Owner(long user, String connector) {}

  /** Replaces what the set is complete for. */
  public void replace(Owner owner, GrantSet set) {
    turns.about(User.KIND, owner.user(), () -> replaced(owner, set));
  }

  /** The same, and takes from the user what other connectors granted of it. */
  public void replaceAll(Owner owner, GrantSet set) {
    turns.about(
        User.KIND,
        owner.user(),
        () -> {
          care.register()
              .all(Grants.KIND, Grants.BY_USER, owner.user())
              .forEach(other -> change(other, nothingOf(set)));
          return replaced(owner, set);
        });
  }

  private Stored replaced(Owner owner, GrantSet set) {
    String source = Objects.requireNonNullElse(set.source(), "");
    ObjectNode fields = nothingOf(set);
    ObjectNode sent = set.fields();
    set.replaced().stream()
        .filter(sent::hasNonNull)
        .forEach(name -> fields.set(name, sent.get(name)));
    refuseWrong(Documents.mapper().treeToValue(fields, Grants.class));
    return present(owner, source)
        .map(stored -> change(stored, fields))
        .orElseGet(() -> create(owner, source, fields));
  }

  private Stored create(Owner owner, String source, ObjectNode fields) {
    fields.put("userId", owner.user()).put("connector", owner.connector()).put("source", source);
    return care.changes().create(Grants.KIND, fields);
  }

  private Stored change(Stored stored, ObjectNode fields) {
    return care.changes().update(Grants.KIND, stored.id(), fields, Optional.empty());
  }

  private Optional<Stored> present(Owner owner, String source) {
    return care
        .register()
        .all(Grants.KIND, Grants.BY_OWNER, Grants.owner(owner.user(), owner.connector(), source))
        .stream()
        .findFirst();
  }

  private void refuseWrong(Grants grants) {
    List<Objection> objections = new GrantRules(care.register()).objections(grants);
    if (!objections.isEmpty()) {
      throw RefusedException.invalid(
          objections.subList(0, Math.min(MOST_OBJECTIONS, objections.size())));
    }
  }

  private static ObjectNode nothingOf(GrantSet set) {
    ObjectNode nothing = Documents.mapper().createObjectNode();
    set.replaced().forEach(nothing::putNull);
    return nothing;
  }
}
