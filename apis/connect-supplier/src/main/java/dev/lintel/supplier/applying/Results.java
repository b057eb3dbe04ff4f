package dev.lintel.supplier.applying;

import dev.lintel.catalogue.supply.Result;
import dev.lintel.properties.operations.Outcome;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import dev.lintel.supplier.conventions.Faults;
import dev.lintel.supplier.conventions.Shared;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells the catalogue's results as a synchronous call would have been answered. */
final class Results {
  /** The revision came as the entity tag of If-Match, so that is what the caller knows it by. */
  private static final Problem CHANGED_SINCE =
      new Problem(
          Problems.CHANGED_ELSEWHERE,
          "If-Match names an earlier state.",
          List.of(
              new Fault(
                  "If-Match",
                  "names an earlier state; read it again and repeat the change with the new ETag")),
          Map.of());

  private Results() {}

  static Outcome outcome(ChangeReading change, Result result) {
    return switch (result) {
      case Result.Done(int number, var part, long _) ->
          Outcome.done(
              Shared.path(
                  change.version(), change.kind().resource(number, part.map(UUID::toString))));
      case Result.Refused(var faults) -> Outcome.failed(Problem.invalid(Faults.of(faults)));
      case Result.ChangedSince() -> Outcome.failed(CHANGED_SINCE);
      case Result.Conflict(var faults) -> Outcome.failed(conflict(Faults.of(faults)));
      case Result.Absent(String message) -> Outcome.failed(Problems.NO_SUCH_RESOURCE.with(message));
    };
  }

  private static Problem conflict(List<Fault> faults) {
    return new Problem(
        Problems.CONFLICTING, "The change does not go with the present state.", faults, Map.of());
  }
}
