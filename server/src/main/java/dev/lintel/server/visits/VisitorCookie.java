package dev.lintel.server.visits;

import dev.lintel.properties.access.sessions.SessionId;
import dev.lintel.properties.exchange.Request;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that carries a session's id (RFC 6265): no script reads it, no other site's request
 * carries it, and where the connection is encrypted it never leaves on another.
 *
 * @param name what it is called; the doors of one machine share cookies, so theirs differ
 */
record VisitorCookie(String name) {
  /** Browsers take a cookie of such a name from its own host alone, and over HTTPS alone. */
  private static final String OF_THIS_HOST = "__Host-";

  Optional<SessionId> read(Request request) {
    String wanted = name(request) + "=";
    return request.headers().all("Cookie").stream()
        .flatMap(header -> Arrays.stream(header.split(";")))
        .map(String::strip)
        .filter(pair -> pair.startsWith(wanted))
        .map(pair -> pair.substring(wanted.length()))
        .filter(SessionId::isOne)
        .map(SessionId::of)
        .findFirst();
  }

  String given(SessionId id, Request request) {
    return written(id.reveal(), "", request);
  }

  String takenBack(Request request) {
    return written("", "; Max-Age=0", request);
  }

  private String written(String value, String age, Request request) {
    String secure = request.origin().secure() ? "; Secure" : "";
    return name(request) + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + secure + age;
  }

  private String name(Request request) {
    return (request.origin().secure() ? OF_THIS_HOST : "") + name;
  }
}
