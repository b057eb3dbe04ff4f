package dev.lintel.catalogue.supply.copies;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.node.ObjectNode;

/**
 * One supplier's copy of a module, an item or an unpublished price, as it is stored.
 *
 * @param revision rises by one with each change; while nothing is stored, it is the instant of the
 *     published one in microseconds
 * @param reason why it was rejected; empty otherwise
 * @param document not changed in place
 */
public record WorkingCopy(
    CopyKind kind,
    int number,
    int supplier,
    long revision,
    CopyState state,
    String reason,
    Instant changed,
    ObjectNode document) {

  /** The revision of what is published and was never changed here. */
  public static long revisionOf(Instant changed) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, changed);
  }

  /** The next revision. */
  public WorkingCopy next(CopyState newState, ObjectNode newDocument, Instant now) {
    return new WorkingCopy(
        kind,
        number,
        supplier,
        revision + 1,
        newState,
        "",
        now.truncatedTo(ChronoUnit.MICROS),
        newDocument);
  }

  /** The published copy, after an import changed what is published. */
  public WorkingCopy following(ObjectNode newDocument, Instant published) {
    return new WorkingCopy(
        kind,
        number,
        supplier,
        Math.max(revision + 1, revisionOf(published)),
        state,
        reason,
        published,
        newDocument);
  }

  /** The next revision, rejected for a reason. */
  public WorkingCopy rejected(String why, Instant now) {
    WorkingCopy next = next(CopyState.REJECTED, document, now);
    return new WorkingCopy(
        kind, number, supplier, next.revision, next.state, why, next.changed, document);
  }
}
