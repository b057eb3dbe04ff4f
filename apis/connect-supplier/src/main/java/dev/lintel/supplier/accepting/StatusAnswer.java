package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Ending;
import dev.lintel.supplier.conventions.Attributes;
import dev.lintel.supplier.conventions.ChangeKind;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.wire.Status;
import java.util.List;
import java.util.Map;

/** A status as an answer: with its link, and with the time to look again while it has not ended. */
public final class StatusAnswer {
  /** "Poll no more often than once a second." */
  private static final String LOOK_AGAIN = "1";

  private StatusAnswer() {}

  /** Tells the end of what asked for the change, in whichever version the status is read. */
  public static Answer of(OperationStatus status, Call call) {
    call.used().use(ends(status, call));
    Answer answer =
        Answer.entity(Status.of(status))
            .withHeader(
                "Location",
                call.request().origin().base()
                    + Shared.path(call.version(), "/status/" + status.id()));
    return status.state().isEnd() ? answer : answer.withHeader("Retry-After", LOOK_AGAIN);
  }

  private static List<Ending> ends(OperationStatus status, Call call) {
    int version = Integer.parseInt(status.attributes().getOrDefault(Attributes.VERSION, "0"));
    List<String> keys = keys(status.attributes().getOrDefault(Attributes.ENDS, ""));
    return ChangeKind.storedAs(status.target().kind())
        .map(kind -> call.ends().ofBegun(kind.operation(), version, keys))
        .orElse(List.of());
  }

  /** What is kept of a request, so that its status tells the ends of what it used. */
  static Map<String, String> noted(List<String> keys) {
    return keys.isEmpty() ? Map.of() : Map.of(Attributes.ENDS, String.join(" ", keys));
  }

  private static List<String> keys(String noted) {
    return noted.isEmpty() ? List.of() : List.of(noted.split(" "));
  }
}
