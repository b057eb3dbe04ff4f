package dev.lintel.supplier.wire;

import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.properties.operations.ProblemBody;
import dev.lintel.properties.profile.Described;
import dev.lintel.properties.profile.FieldErrors;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where an accepted change stands. */
public record Status(
    UUID id,
    @Described("Received, Processing, Processed or Failed; it never goes back.") String status,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Described("Path of what was made or changed, once it is processed.") @Nullable String resource,
    @Described("What a synchronous request would have been answered, where it failed.")
        @Nullable FieldErrors problem,
    @Described("Until when the status is kept at least.") Instant expiresAt) {

  public static Status of(OperationStatus status) {
    return new Status(
        status.id(),
        status.state().word(),
        status.times().received(),
        status.times().started().orElse(null),
        status.times().finished().orElse(null),
        status.resource().orElse(null),
        status.problem().map(Status::problem).orElse(null),
        status.times().expires());
  }

  private static FieldErrors problem(ProblemBody body) {
    return JsonMapper.shared().readValue(body.json(), FieldErrors.class);
  }
}
