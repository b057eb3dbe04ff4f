package dev.lintel.ons.resource;

import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Period;
import dev.lintel.care.register.Stored;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A resource below another one, such as {@code /employees/{employee_id}/team_assignments}: each
 * operation answers 404 unless the owner exists, and sees what the owner has alone.
 */
public final class Owned<T> {
  private final Operations<T> operations;
  private final Kind<T> kind;
  private final Kind<?> owner;
  private final Parameter<Long> ownerId;
  private final String field;

  /**
   * @param ownerId the name of the owner's id in the paths
   * @param field the field of the resource that names the owner; a key finds by it
   */
  public Owned(
      Operations<T> operations, Kind<T> kind, Kind<?> owner, String ownerId, String field) {
    this.operations = operations;
    this.kind = kind;
    this.owner = owner;
    this.ownerId = Parameters.id(ownerId);
    this.field = field;
  }

  /** GET of all that the owner has. */
  public Route lists(String name, String path) {
    return operations.get(name, path, "All of one owner.").takes(ownerId).list(this::ofOwner);
  }

  /** GET of those that the owner has in the days from {@code valid_from} to {@code valid_to}. */
  public Route lists(String name, String path, Function<T, Period> period) {
    return operations
        .get(name, path, "Those of one owner, in some days.")
        .takes(ownerId, Parameters.VALID_FROM, Parameters.VALID_TO)
        .list(call ->
            ofOwner(call).stream()
                .filter(one -> period.apply(one.as(kind.type())).overlaps(Parameters.period(call)))
                .toList());
  }

  public Route creates(String name, String path, Reply reply) {
    return operations
        .post(name, path, "Creates one for an owner.")
        .takes(ownerId)
        .creates(reply, this::forOwner);
  }

  public Route reads(String name, String path, String idName) {
    Parameter<Long> id = Parameters.id(idName);
    return operations
        .get(name, path, "One of an owner.")
        .takes(ownerId, id)
        .one(call -> find(call, id));
  }

  public Route updates(String name, String path, String idName) {
    Parameter<Long> id = Parameters.id(idName);
    return operations
        .put(name, path, "Changes one of an owner.")
        .takes(ownerId, id)
        .updates(Reply.ENRICHED, call -> require(call, id));
  }

  public Route deletes(String name, String path, String idName, Reply reply) {
    Parameter<Long> id = Parameters.id(idName);
    return operations
        .delete(name, path, "Deletes one of an owner.")
        .takes(ownerId, id)
        .deletes(reply, call -> require(call, id));
  }

  private List<Stored> ofOwner(Call call) {
    operations.require(owner, call.get(ownerId));
    return operations.all(field, call.get(ownerId));
  }

  private ObjectNode forOwner(Call call, ObjectNode sent) {
    operations.require(owner, call.get(ownerId));
    JsonNode named = sent.path(field);
    if (named.isNumber() && named.longValue() != call.get(ownerId)) {
      throw Errors.invalid(field, named, "must be the id in the path, or be left out");
    }
    return sent.put(field, call.get(ownerId));
  }

  private Optional<Stored> find(Call call, Parameter<Long> id) {
    return operations.find(call.get(id)).filter(one -> owner(one) == call.get(ownerId));
  }

  private long owner(Stored stored) {
    return stored.as(ObjectNode.class).path(field).asLong(0);
  }

  private long require(Call call, Parameter<Long> id) {
    return find(call, id)
        .orElseThrow(() -> Errors.missing("The %s %d".formatted(kind.name(), call.get(id))))
        .id();
  }
}
