package dev.lintel.properties.profile;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;

/**
 * One way in which a route answers, for its description.
 *
 * @param mediaType of a body that is no entity, such as a picture; else the route's formats hold
 * @param entity the type of the body, where it is an entity
 * @param headers names of the answer's own headers, with what they tell
 */
public record Outcome(
    int status,
    String description,
    Optional<String> mediaType,
    Optional<Type> entity,
    Map<String, String> headers,
    int since,
    int until) {

  public static Outcome of(int status, String description, Type entity) {
    return new Outcome(
        status, description, Optional.empty(), Optional.of(entity), Map.of(), 0, Integer.MAX_VALUE);
  }

  public static Outcome bytes(String mediaType, String description) {
    return new Outcome(
        200, description, Optional.of(mediaType), Optional.empty(), Map.of(), 0, Integer.MAX_VALUE);
  }

  public Outcome withHeaders(Map<String, String> names) {
    return new Outcome(status, description, mediaType, entity, names, since, until);
  }

  public Outcome since(int version) {
    return new Outcome(status, description, mediaType, entity, headers, version, until);
  }

  public Outcome until(int version) {
    return new Outcome(status, description, mediaType, entity, headers, since, version);
  }

  public boolean happensIn(int version) {
    return version >= since && version <= until;
  }
}
