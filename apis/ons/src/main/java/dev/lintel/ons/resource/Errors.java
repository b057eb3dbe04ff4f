package dev.lintel.ons.resource;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.Refusal;
import dev.lintel.care.register.RefusedException;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.ProblemKind;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.ProblemAnswers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How failures are told. "401 Unauthorized: You have insufficient rights", "403 Forbidden:
 * Authentication unsuccessful": the other way round than elsewhere.
 */
public final class Errors {
  /** That something exists already, was changed by another call, or is not the only one. */
  static final Outcome CONFLICT =
      Outcome.of(409, "It conflicts with what there is.", ErrorResponse.class);

  /** That something else than what the path names does not exist. */
  static final Outcome MISSING =
      Outcome.of(404, "What is asked for does not exist.", ErrorResponse.class);

  private Errors() {}

  public static ProblemAnswers answers() {
    return new ProblemAnswers(
        Map.of(
            ProblemKind.UNIDENTIFIED, 403, ProblemKind.NOT_PERMITTED, 401, ProblemKind.GONE, 404),
        Formats.OF_PROBLEMS,
        ErrorResponse.class,
        ErrorResponse::of);
  }

  /** There is no such resource. */
  public static ProblemException missing(String what) {
    return Problems.NO_SUCH_RESOURCE.with(what + " does not exist.").asException();
  }

  /** Stops if there is something to object to. */
  public static void refuse(List<Objection> objections) {
    if (!objections.isEmpty()) {
      throw Problem.invalid(objections.stream().map(Errors::fault).toList()).asException();
    }
  }

  /** One field or parameter is needed and was not sent. */
  public static ProblemException missingField(String field, String message) {
    return Problem.invalid(List.of(new Fault(field, message))).asException();
  }

  /** One field is wrong. */
  public static ProblemException invalid(String field, Object value, String message) {
    return Problem.invalid(List.of(new Fault(field, message, value.toString()))).asException();
  }

  /**
   * Makes a change, whose refusal is told as a problem.
   *
   * @param taken how it is told that another entry has a value already
   */
  static <R> R told(Supplier<R> change, Taken taken) {
    try {
      return change.get();
    } catch (RefusedException refused) {
      throw problem(refused.refusal(), taken).asException();
    }
  }

  /** A value that must be unique is a conflict where something is created, and else a fault. */
  enum Taken {
    CONFLICT,
    FAULT
  }

  private static Problem problem(Refusal refusal, Taken taken) {
    return switch (refusal) {
      case Refusal.Invalid(List<Objection> objections) ->
          Problem.invalid(objections.stream().map(Errors::fault).toList());
      case Refusal.Taken(String key, String value) when taken == Taken.FAULT ->
          Problem.invalid(
              List.of(new Fault(key, "is another's already; send one that is free", value)));
      case Refusal.Taken(String key, String value) -> existing(key, value);
      case Refusal.ChangedElsewhere(var updatedAt) ->
          Problems.CHANGED_ELSEWHERE.with(
              "It was changed at %s; read it again and send that updatedAt."
                  .formatted(Documents.time(updatedAt)));
      case Refusal.Missing(String kind, long id) ->
          Problems.NO_SUCH_RESOURCE.with("The %s %d does not exist.".formatted(kind, id));
    };
  }

  private static Problem existing(String key, String value) {
    var fault =
        new Fault(key, "exists already; change the one that has it, or send another", value);
    return Problems.EXISTS_ALREADY
        .with("There is one with the %s '%s'.".formatted(key, value))
        .withFaults(List.of(fault));
  }

  static Fault fault(Objection objection) {
    return new Fault(objection.field(), objection.message(), objection.value());
  }
}
