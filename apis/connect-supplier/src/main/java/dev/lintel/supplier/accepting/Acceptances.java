package dev.lintel.supplier.accepting;

import dev.lintel.properties.profile.FieldErrors;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.supplier.wire.Status;
import java.util.Map;

/** How routes that accept changes answer, for their description. */
public final class Acceptances {
  public static final String TEXT =
      "Answers as soon as the change is stored; the status tells what became of it. `Prefer:"
          + " wait=N` holds the answer for up to N seconds, `Idempotency-Key` makes sending it again"
          + " harmless, `If-Match` with the ETag of a GET applies it to that state alone.";

  private Acceptances() {}

  public static Outcome[] all() {
    return new Outcome[] {
      Outcome.of(202, "The change is stored; this is its status.", Status.class)
          .withHeaders(
              Map.of(
                  "Location", "The link of the status.",
                  "Retry-After", "Seconds until the status is worth looking at again.",
                  "Preference-Applied", "The wait that was kept, where one was asked for.")),
      Outcome.of(404, "What the path names is not there, or not yours.", FieldErrors.class),
      Outcome.of(
          409,
          "At once: `conflict`, the idempotency key stands for another request. In the problem of"
              + " a status: `changed-elsewhere`, If-Match names an earlier state; `conflict`, a"
              + " number is taken or the state forbids the change.",
          FieldErrors.class)
    };
  }
}
