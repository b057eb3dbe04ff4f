package dev.lintel.properties.problem;

/**
 * The kinds of failure that every partner API knows, with the status that HTTP (RFC 9110, RFC 6585)
 * suggests. An API's profile may answer a kind with another status, since published APIs disagree
 * even on 401 and 403.
 */
public enum ProblemKind {
  INVALID(400),
  UNIDENTIFIED(401),
  NOT_PERMITTED(403),
  /** It is there, and the caller may know that and nothing more. */
  WITHHELD(403),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  CONFLICT(409),
  GONE(410),
  TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  NOT_READY(423),
  TOO_MANY_REQUESTS(429),
  INTERNAL(500),
  UPSTREAM(502),
  UNAVAILABLE(503),
  TIMEOUT(504);

  private final int usualStatus;

  ProblemKind(int usualStatus) {
    this.usualStatus = usualStatus;
  }

  public int usualStatus() {
    return usualStatus;
  }
}
