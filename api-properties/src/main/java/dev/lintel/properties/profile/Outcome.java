package dev.lintel.properties.profile;

import dev.lintel.properties.versions.JsonView;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;

/**
 * One way in which a route answers, for its description.
 *
 * @param mediaType of a body that is no entity, such as a picture; else the route's formats hold
 * @param entity the type of the body, where it is an entity
 * @param view what these versions show of the entity's type, which is the newest version's
 * @param headers names of the answer's own headers, with what they tell
 */
public record Outcome(
    int status,
    String description,
    Optional<String> mediaType,
    Optional<Type> entity,
    JsonView view,
    Map<String, String> headers,
    int since,
    int until) {

  public static Outcome of(int status, String description, Type entity) {
    return declared(status, description, Optional.empty(), Optional.of(entity));
  }

  public static Outcome bytes(String mediaType, String description) {
    return declared(200, description, Optional.of(mediaType), Optional.empty());
  }

  /** An answer without a body. */
  public static Outcome empty(int status, String description) {
    return declared(status, description, Optional.empty(), Optional.empty());
  }

  /** 201 without a body, and where the new resource is. */
  public static Outcome created(String description) {
    return empty(201, description).withHeaders(Map.of("Location", "The path of the new resource."));
  }

  /** 202 without a body. */
  public static Outcome accepted(String description) {
    return empty(202, description);
  }

  /** 204: it is done, or there is nothing to show. */
  public static Outcome done(String description) {
    return empty(204, description);
  }

  /** 423: how far the work is, and when to ask again. */
  public static Outcome notReady(String description, Type progress) {
    return of(423, description, progress)
        .withHeaders(Map.of("Retry-After", "How many seconds to wait."));
  }

  private static Outcome declared(
      int status, String description, Optional<String> mediaType, Optional<Type> entity) {
    return new Outcome(
        status,
        description,
        mediaType,
        entity,
        JsonView.unchanged(),
        Map.of(),
        0,
        Integer.MAX_VALUE);
  }

  public Outcome withHeaders(Map<String, String> names) {
    return new Outcome(status, description, mediaType, entity, view, names, since, until);
  }

  /** This outcome, showing its entity as a view of the newest version's. */
  public Outcome seenThrough(JsonView older) {
    return new Outcome(status, description, mediaType, entity, older, headers, since, until);
  }

  public Outcome since(int version) {
    return new Outcome(status, description, mediaType, entity, view, headers, version, until);
  }

  public Outcome until(int version) {
    return new Outcome(status, description, mediaType, entity, view, headers, since, version);
  }

  public boolean happensIn(int version) {
    return version >= since && version <= until;
  }
}
