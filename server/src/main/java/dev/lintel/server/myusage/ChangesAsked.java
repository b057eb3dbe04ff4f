package dev.lintel.server.myusage;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.operations.OperationFilter;
import dev.lintel.properties.operations.OperationState;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which of one's changes are shown. What an address says that is not known is as if it were left
 * out.
 *
 * @param state those in it alone
 * @param before only those accepted before this one
 * @param after only those accepted after this one
 */
public record ChangesAsked(
    Optional<OperationState> state, Optional<UUID> before, Optional<UUID> after) {

  /** The newest, in whichever state. */
  static ChangesAsked newest() {
    return new ChangesAsked(Optional.empty(), Optional.empty(), Optional.empty());
  }

  static ChangesAsked of(Request request) {
    return new ChangesAsked(
        word(request, "state").flatMap(ChangesAsked::state),
        word(request, "before").flatMap(ChangesAsked::id),
        word(request, "after").flatMap(ChangesAsked::id));
  }

  OperationFilter filter() {
    return state.map(one -> OperationFilter.all().withStates(one)).orElseGet(OperationFilter::all);
  }

  private static Optional<String> word(Request request, String name) {
    return request.query().firstFilled(name);
  }

  private static Optional<OperationState> state(String word) {
    return Stream.of(OperationState.values())
        .filter(state -> state.word().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
