package dev.lintel.properties.openapi.changes;

/**
 * One difference between two documents of an API.
 *
 * @param explanation what a partner notices, in a sentence
 * @param breaking whether a partner that did what the older document says may fail
 */
public record Change(Kind kind, Place place, String explanation, boolean breaking) {

  /** What was changed. */
  public enum Kind {
    ENDPOINT_REMOVED,
    ENDPOINT_ADDED,
    OPERATION_RENAMED,
    DEPRECATION_ANNOUNCED,
    NOTICE_TOO_SHORT,
    ACCESS_CHANGED,
    SERVERS_CHANGED,
    PARAMETER_REMOVED,
    PARAMETER_ADDED,
    PARAMETER_STYLE_CHANGED,
    DEFAULT_CHANGED,
    BODY_REMOVED,
    BODY_ADDED,
    MEDIA_TYPE_REMOVED,
    MEDIA_TYPE_ADDED,
    STATUS_REMOVED,
    STATUS_ADDED,
    HEADER_REMOVED,
    HEADER_ADDED,
    FIELD_REMOVED,
    FIELD_ADDED,
    NOW_REQUIRED,
    NO_LONGER_REQUIRED,
    TYPE_CHANGED,
    FORMAT_CHANGED,
    NULL_ALLOWED,
    NULL_FORBIDDEN,
    CHOICES_CHANGED,
    CONSTRAINT_CHANGED,
    ALTERNATIVES_CHANGED
  }

  /**
   * Where: for whom it matters.
   *
   * @param operation method and path, which names the version; empty for the whole document
   * @param part such as "parameter from", "body application/json" or "answer 200 application/json"
   * @param field such as "[].authors[].name"; empty for all of the part
   */
  public record Place(String operation, String part, String field) {
    Place part(String name) {
      return new Place(operation, name, "");
    }

    Place field(String name) {
      return new Place(operation, part, field.isEmpty() ? name : field + "." + name);
    }

    /** The elements of the list that is here. */
    Place elements() {
      return new Place(operation, part, field + "[]");
    }

    @Override
    public String toString() {
      return java.util.stream.Stream.of(operation, part, field)
          .filter(text -> !text.isEmpty())
          .collect(java.util.stream.Collectors.joining(", "));
    }
  }

  @Override
  public String toString() {
    return (breaking ? "breaks: " : "adds: ") + place + ": " + explanation;
  }
}
