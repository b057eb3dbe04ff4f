package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Stored;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operations of a resource. Those that nearly every resource has are one call each; all others
 * begin with {@link #get}, {@link #post}, {@link #put} or {@link #delete}.
 */
public final class Operations<T> {
  private final Setting setting;
  private final Resource<T> resource;

  public Operations(Setting setting, Resource<T> resource) {
    this.setting = setting;
    this.resource = resource;
  }

  /** GET of one by the id that ends the path. */
  public Route reads(String path) {
    Parameter<Long> id = idOf(path);
    return get("byId", path, "One by its id.").takes(id).one(call -> find(call.get(id)));
  }

  /** GET of the one that a key finds by a parameter; 404 for none, 409 for several. */
  public Route reads(String name, String path, String key, Parameter<?> parameter) {
    Operation<T> operation = get(name, path, "One by its " + key + ".").takes(parameter);
    return (path.endsWith("}") ? operation : operation.mayMiss())
        .only(call -> all(key, call.get(parameter)));
  }

  /** GET of all. */
  public Route all(String path) {
    return get("all", path, "All.").list(call -> page(Page.ALL));
  }

  /** GET of those with the ids of the parameter {@code id}. */
  public Route multiple(String path) {
    return get("multiple", path, "Those with the given ids; others are left out.")
        .takes(Parameters.IDS)
        .list(call ->
            setting
                .care()
                .register()
                .all(resource.kind(), call.find(Parameters.IDS).orElse(List.of())));
  }

  /** POST of a new one. */
  public Route creates(String path, Reply reply) {
    return creates(path, reply, (call, sent) -> sent);
  }

  /**
   * POST of a new one.
   *
   * @param prepare changes what was sent before it is stored
   */
  public Route creates(String path, Reply reply, BiFunction<Call, ObjectNode, ObjectNode> prepare) {
    return post("create", path, "Creates one.").creates(reply, prepare);
  }

  /**
   * POST of a new one for an owner in the body, which must exist: 404, not 400.
   *
   * @param field names the owner
   */
  public Route createsFor(String path, String field, Kind<?> owner) {
    return post("create", path, "Creates one.")
        .mayMiss()
        .creates(
            Reply.ENRICHED,
            (call, sent) -> {
              if (sent.path(field).isNumber()) {
                require(owner, sent.path(field).longValue());
              }
              return sent;
            });
  }

  /** PUT of changed fields. */
  public Route updates(String path) {
    return updates("update", path);
  }

  /** PUT of changed fields, under another name. */
  public Route updates(String name, String path) {
    Parameter<Long> id = idOf(path);
    return put(name, path, "Changes one.").takes(id).updates(Reply.ENRICHED, call -> call.get(id));
  }

  /** DELETE of one by the id that ends the path. */
  public Route deletes(String path, Reply reply) {
    Parameter<Long> id = idOf(path);
    return delete("delete", path, "Deletes one.").takes(id).deletes(reply, call -> call.get(id));
  }

  /** The streams below a path. */
  public Stream<Route> streams(String path, Streamed... more) {
    return new StreamRoutes(setting, resource, path).of(List.of(more));
  }

  /** Begins the declaration of a GET; the name is the operation's in the documentation. */
  public Operation<T> get(String name, String path, String summary) {
    return begin(Route.get(named(name), path), "GET", path, summary);
  }

  public Operation<T> post(String name, String path, String summary) {
    return begin(Route.post(named(name), path), "POST", path, summary);
  }

  public Operation<T> put(String name, String path, String summary) {
    return begin(Route.put(named(name), path), "PUT", path, summary);
  }

  public Operation<T> delete(String name, String path, String summary) {
    return begin(Route.delete(named(name), path), "DELETE", path, summary);
  }

  /** The entry with an id. */
  public Optional<Stored> find(long id) {
    return setting.care().register().find(resource.kind(), id);
  }

  /** The entries that a key finds. */
  public List<Stored> all(String key, Object value) {
    return setting.care().register().all(resource.kind(), key, value);
  }

  /** A part of all entries. */
  public List<Stored> page(Page page) {
    return setting.care().register().page(resource.kind(), page);
  }

  /** A part of the entries with these beginnings of words. */
  public List<Stored> search(String query, Page page) {
    return setting.care().register().search(resource.kind(), query, page);
  }

  /** The entry with an id; stops with 404 if there is none. */
  public Stored require(long id) {
    return find(id).orElseThrow(() -> Errors.missing("The %s %d".formatted(resource.item(), id)));
  }

  /** The one entry that a key finds; stops with 404 if there is none. */
  public Stored require(String key, Object value) {
    return Finding.only(all(key, value))
        .orElseThrow(() -> Errors.missing("The %s '%s'".formatted(resource.item(), value)));
  }

  /** Changes fields of an entry as its own PUT would; stops with 404 if there is none. */
  public Stored change(long id, Map<String, ?> fields) {
    ObjectNode patch = Documents.mapper().valueToTree(fields);
    return Errors.told(
        () -> setting.care().changes().update(resource.kind(), id, patch, Optional.empty()),
        Errors.Taken.FAULT);
  }

  /** Stops with 404 unless an entry of another kind exists. */
  public void require(Kind<?> kind, long id) {
    if (setting.care().register().find(kind, id).isEmpty()) {
      throw Errors.missing("The %s %d".formatted(kind.name(), id));
    }
  }

  private Operation<T> begin(RouteBuilder route, String method, String path, String summary) {
    Right right =
        method.equals("GET") ? Right.read(resource.right()) : Right.write(resource.right());
    setting.successors().alias(route, method, path);
    route.right(right).describedAs(resource.tag(), summary, "");
    return new Operation<>(setting, resource, route);
  }

  private String named(String name) {
    return resource.tag() + "API." + name;
  }

  private static Parameter<Long> idOf(String path) {
    return Parameters.id(path.substring(path.lastIndexOf('{') + 1, path.lastIndexOf('}')));
  }
}
