package dev.lintel.ons.resource;

import dev.lintel.properties.profile.Outcome;
import java.lang.reflect.Type;

/** How a change that was made is answered. */
public enum Reply {
  /** "200 POST/PUT: valid response with your given resource enriched with some extra data." */
  ENRICHED,
  /** "201 POST: object created, response has no body. There's a Location header." */
  CREATED,
  /** "202 PUT: changes are accepted, no response body." */
  ACCEPTED,
  /** "204 POST: used for actions which were successful." */
  DONE;

  Outcome outcome(Type entity) {
    return switch (this) {
      case ENRICHED -> Outcome.of(200, "It, enriched.", entity);
      case CREATED -> Outcome.created("It was created.");
      case ACCEPTED -> Outcome.accepted("The change is accepted.");
      case DONE -> Outcome.done("It is done.");
    };
  }
}
