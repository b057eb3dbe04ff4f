package dev.lintel.server.myusage;

import dev.lintel.properties.operations.OperationOverview;
import dev.lintel.properties.operations.OperationState;
import dev.lintel.properties.operations.OperationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of one's own changes, the newest first.
 *
 * @param state in which all of them are, where only those were asked for
 * @param newer address of the page before, where there is one
 * @param older address of the page after, where there is one
 */
public record Changes(
    Instant now,
    List<Change> changes,
    Optional<OperationState> state,
    Optional<String> newer,
    Optional<String> older) {
  static final int MOST = 20;

  public Changes {
    changes = List.copyOf(changes);
  }

  static Changes of(UsageParts parts, String account, ChangesAsked asked) {
    var overview = new OperationOverview(parts.database());
    // One more than is shown tells whether there are more.
    List<OperationStatus> read =
        asked
            .after()
            .map(after -> overview.newer(account, asked.filter(), after, MOST + 1))
            .orElseGet(() -> overview.older(account, asked.filter(), asked.before(), MOST + 1));
    boolean more = read.size() > MOST;
    List<OperationStatus> shown = shown(read, asked);
    boolean newer = asked.after().isPresent() ? more : asked.before().isPresent();
    boolean older = asked.after().isPresent() || more;
    return new Changes(
        parts.clock().instant(),
        shown.stream().map(status -> Change.of(status, parts.operations())).toList(),
        asked.state(),
        newer ? first(shown).map(id -> address(asked, "after", id)) : Optional.empty(),
        older ? last(shown).map(id -> address(asked, "before", id)) : Optional.empty());
  }

  /** The one too many is the one farthest from where the page begins. */
  private static List<OperationStatus> shown(List<OperationStatus> read, ChangesAsked asked) {
    if (read.size() <= MOST) {
      return read;
    }
    return asked.after().isPresent() ? read.subList(1, read.size()) : read.subList(0, MOST);
  }

  private static Optional<UUID> first(List<OperationStatus> shown) {
    return shown.stream().findFirst().map(OperationStatus::id);
  }

  private static Optional<UUID> last(List<OperationStatus> shown) {
    return shown.reversed().stream().findFirst().map(OperationStatus::id);
  }

  private static String address(ChangesAsked asked, String parameter, UUID id) {
    return in(asked.state()) + (asked.state().isPresent() ? "&" : "?") + parameter + "=" + id;
  }

  /** Where all changes in a state are. */
  public static String in(Optional<OperationState> state) {
    return UsagePages.CHANGES + state.map(one -> "?state=" + one.word()).orElse("");
  }
}
