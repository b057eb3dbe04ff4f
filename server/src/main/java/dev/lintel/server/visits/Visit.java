package dev.lintel.server.visits;

import dev.lintel.properties.access.sessions.Session;
import dev.lintel.properties.access.sessions.SessionId;
import java.util.Optional;

/**
 * One request of a browser.
 *
 * @param id what its cookie carries, or will carry from now on
 * @param isNew whether the browser has yet to be given the cookie
 * @param session who is signed in, if somebody is
 */
public record Visit(SessionId id, boolean isNew, Optional<Session> session) {

  /** What this browser's forms carry in the field {@link Visits#TOKEN_FIELD}. */
  public String formToken() {
    return id.formToken();
  }
}
