package dev.lintel.properties.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An operation that is to be accepted.
 *
 * @param idempotencyKey what the caller calls this request, so that sending it again does nothing
 *     more; per account, for as long as the operation's status is kept
 * @param notes what is kept with the attributes, and does not make it another request
 */
public record NewOperation(
    OperationTarget target,
    OperationRequest request,
    Optional<String> idempotencyKey,
    Map<String, String> notes) {

  public NewOperation {
    notes = Map.copyOf(notes);
  }

  public static NewOperation of(OperationTarget target, OperationRequest request) {
    return new NewOperation(target, request, Optional.empty(), Map.of());
  }

  public NewOperation withIdempotencyKey(String key) {
    return new NewOperation(target, request, Optional.of(key), notes);
  }

  public NewOperation withNotes(Map<String, String> more) {
    return new NewOperation(target, request, idempotencyKey, more);
  }

  /** The request's attributes, and the notes. */
  Map<String, String> attributes() {
    if (notes.isEmpty()) {
      return request.attributes();
    }
    var all = new HashMap<>(request.attributes());
    all.putAll(notes);
    return all;
  }
}
