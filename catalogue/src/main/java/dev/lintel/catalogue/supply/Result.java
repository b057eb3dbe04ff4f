package dev.lintel.catalogue.supply;

import dev.lintel.catalogue.supply.rules.FieldFault;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a change ended. All but {@link Done} left nothing behind. */
public sealed interface Result {

  /**
   * It is applied.
   *
   * @param number the module or item
   * @param part the package or medium, where it was about one
   * @param revision of the copy that was changed
   */
  record Done(int number, Optional<UUID> part, long revision) implements Result {}

  /** The document or the state of things breaks rules; all of them are told. */
  record Refused(List<FieldFault> faults) implements Result {}

  /** It was meant for a revision that is no longer the present one. */
  record ChangedSince() implements Result {}

  /** It does not go with what there is: a state that forbids it, a number taken. */
  record Conflict(List<FieldFault> faults) implements Result {}

  /** What it is about does not exist for this supplier. */
  record Absent(String message) implements Result {}
}
