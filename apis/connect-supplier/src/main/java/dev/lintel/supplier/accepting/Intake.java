package dev.lintel.supplier.accepting;

import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.operations.NewOperation;
import dev.lintel.properties.operations.OperationRequest;
import dev.lintel.properties.operations.OperationStatus;
import dev.lintel.properties.operations.OperationTarget;
import dev.lintel.properties.operations.Operations;
import dev.lintel.properties.profile.Call;
import dev.lintel.supplier.conventions.Attributes;
import dev.lintel.supplier.conventions.Supplier;
import java.util.Optional;
import java.util.Set;

/** Stores changes durably and answers 202, at once or after the wait that was asked for. */
public final class Intake {
  private final String api;
  private final Operations operations;

  public Intake(String api, Operations operations) {
    this.api = api;
    this.operations = operations;
  }

  public Answer accept(Call call, Supplier supplier, Draft draft) {
    HeaderFaults.refuse(call.request());
    Waiting waiting = Waiting.of(call.request());
    Optional<String> key = IdempotencyKey.of(call.request());
    NewOperation operation = operation(call, supplier, draft);
    OperationStatus status =
        operations.accept(key.map(operation::withIdempotencyKey).orElse(operation)).status();
    Answer answer = StatusAnswer.of(awaited(status, waiting), call).withStatus(202);
    return waiting.isAsked()
        ? answer.withHeader("Preference-Applied", "wait=" + waiting.seconds())
        : answer;
  }

  private NewOperation operation(Call call, Supplier supplier, Draft draft) {
    Draft whole =
        draft
            .and(Attributes.VERSION, Integer.toString(call.version()))
            .and(Attributes.SUPPLIER, Integer.toString(supplier.participant()));
    Optional<Set<Long>> expected = Revisions.expected(call.request());
    if (expected.isPresent()) {
      whole = whole.and(Attributes.EXPECTED, Attributes.text(expected.get()));
    }
    return NewOperation.of(
            new OperationTarget(
                api,
                supplier.account(),
                Integer.toString(supplier.participant()),
                draft.kind().stored(),
                draft.subject()),
            new OperationRequest(call.request().path(), whole.attributes(), whole.body()))
        .withNotes(StatusAnswer.noted(call.used().keys()));
  }

  private OperationStatus awaited(OperationStatus status, Waiting waiting) {
    return waiting.isAsked() && !status.state().isEnd()
        ? operations.await(status.target().account(), status.id(), waiting.time()).orElse(status)
        : status;
  }
}
