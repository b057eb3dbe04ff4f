package dev.lintel.server.myusage;

import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.server.figures.OperationNames;
import java.util.Optional;

/**
 * One of one's own changes, as the page shows it.
 *
 * @param name what was asked for, by its method and path
 * @param reason why it failed, where it did
 */
public record Change(OperationStatus status, String name, Optional<Reason> reason) {

  static Change of(OperationStatus status, OperationNames names) {
    String api = status.target().api();
    String kind = status.target().kind();
    // Kinds are unique over all APIs by the name of theirs.
    String operation = kind.startsWith(api + ".") ? kind.substring(api.length() + 1) : kind;
    return new Change(status, names.of(api, operation), status.problem().map(Reason::of));
  }

  /** How the style sheet marks its state. */
  public String mark() {
    return switch (status.state()) {
      case RECEIVED, PROCESSING -> "";
      case PROCESSED -> "good";
      case FAILED -> "bad";
    };
  }
}
