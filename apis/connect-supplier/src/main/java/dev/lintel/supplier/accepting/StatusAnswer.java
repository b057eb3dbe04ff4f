package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.exchange.Headers;
import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.properties.profile.Call;
import dev.lintel.supplier.conventions.ChangeKind;
import dev.lintel.supplier.conventions.Shared;
import dev.lintel.supplier.wire.Status;

/** A status as an answer: with its link, and with the time to look again while it has not ended. */
public final class StatusAnswer {
  /** "Poll no more often than once a second." */
  private static final String LOOK_AGAIN = "1";

  private StatusAnswer() {}

  public static Answer of(OperationStatus status, Call call) {
    Answer answer =
        Answer.entity(Status.of(status))
            .withHeader(
                "Location",
                call.request().origin().base()
                    + Shared.path(call.version(), "/status/" + status.id()))
            .withHeaders(ends(status, call));
    return status.state().isEnd() ? answer : answer.withHeader("Retry-After", LOOK_AGAIN);
  }

  /** The announced end, in this version, of what was asked for. */
  private static Headers ends(OperationStatus status, Call call) {
    return ChangeKind.storedAs(status.target().kind())
        .map(kind -> call.ends().headers(kind.operation(), call.version()))
        .orElse(Headers.NONE);
  }
}
