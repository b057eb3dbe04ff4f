package dev.lintel.care.imports;

import dev.lintel.care.register.Objection;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record.
 *
 * @param entry the id of what was stored
 */
record RecordOutcome(
    ImportedRecord record, RecordStatus status, Optional<Long> entry, List<Objection> objections) {

  static RecordOutcome stored(ImportedRecord record, long entry) {
    return new RecordOutcome(record, RecordStatus.SUCCESS, Optional.of(entry), List.of());
  }

  static RecordOutcome not(RecordStatus status, ImportedRecord record, List<Objection> objections) {
    return new RecordOutcome(record, status, Optional.empty(), List.copyOf(objections));
  }

  /** The same where nothing was stored after all. */
  RecordOutcome judged() {
    return status == RecordStatus.SUCCESS
        ? new RecordOutcome(record, RecordStatus.MATCHED, Optional.empty(), objections)
        : this;
  }
}
