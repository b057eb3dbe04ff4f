package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.copies.CopyState;
import dev.lintel.catalogue.supply.copies.WorkingCopy;
import dev.lintel.catalogue.supply.rules.FieldFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to say no to a change. */
final class Objection {

  private Objection() {}

  /** What forbids any change of a copy now. */
  static Optional<Result> against(WorkingCopy copy, Expected expected) {
    if (!expected.fits(copy.revision())) {
      return Optional.of(new Result.ChangedSince());
    }
    return copy.state() == CopyState.AWAITING_APPROVAL
        ? Optional.of(
            conflict("state", "awaits approval; change it when it is approved or rejected"))
        : Optional.empty();
  }

  /**
   * All that is wrong at once: conflicts alone make a conflict, beside faults they are told with
   * them. A field that is at fault is told once.
   */
  static Optional<Result> of(List<FieldFault> faults, List<FieldFault> conflicts) {
    if (faults.isEmpty()) {
      return conflicts.isEmpty() ? Optional.empty() : Optional.of(new Result.Conflict(conflicts));
    }
    Set<String> told = faults.stream().map(FieldFault::field).collect(Collectors.toSet());
    return Optional.of(
        new Result.Refused(
            Stream.concat(
                    faults.stream(),
                    conflicts.stream().filter(each -> !told.contains(each.field())))
                .toList()));
  }

  static Result conflict(String field, String message) {
    return new Result.Conflict(List.of(new FieldFault(field, message)));
  }

  static Result refused(String field, String message) {
    return new Result.Refused(List.of(new FieldFault(field, message)));
  }

  static Result noSuchItem(int number) {
    return new Result.Absent("There is no item %d of yours.".formatted(number));
  }

  /** Those faults that are about changed fields; older ones are not this change's. */
  static List<FieldFault> about(Set<String> changed, List<FieldFault> faults) {
    return faults.stream().filter(fault -> changed.contains(top(fault.field()))).toList();
  }

  private static String top(String field) {
    return field.split("[.\\[]", 2)[0];
  }
}
