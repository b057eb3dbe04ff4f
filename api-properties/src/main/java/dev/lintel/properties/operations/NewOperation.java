package dev.lintel.properties.operations;

import java.util.Optional;

/**
 * An operation that is to be accepted.
 *
 * @param idempotencyKey what the caller calls this request, so that sending it again does nothing
 *     more; per account, for as long as the operation's status is kept
 */
public record NewOperation(
    OperationTarget target, OperationRequest request, Optional<String> idempotencyKey) {

  public static NewOperation of(OperationTarget target, OperationRequest request) {
    return new NewOperation(target, request, Optional.empty());
  }

  public NewOperation withIdempotencyKey(String key) {
    return new NewOperation(target, request, Optional.of(key));
  }
}
