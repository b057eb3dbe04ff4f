package dev.lintel.care.imports;

import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the entries that senders mean: by their own names for them, or by numbers. */
final class KnownNames {
  private record Name(Domain domain, String importId) {}

  private final Map<Name, Long> ofThisUpload = new HashMap<>();
  private final RunRows rows;
  private final Register register;
  private final RunRows.RunRow run;

  KnownNames(RunRows rows, Register register, RunRows.RunRow run) {
    this.rows = rows;
    this.register = register;
    this.run = run;
  }

  void learn(ImportedRecord record, long entry) {
    ofThisUpload.put(new Name(record.domain(), record.importId()), entry);
  }

  /** What a sender calls so, now or in an earlier upload, if it still exists. */
  Optional<Long> named(Domain domain, String importId) {
    return Optional.ofNullable(ofThisUpload.get(new Name(domain, importId)))
        .or(() -> rows.named(run.account(), domain, importId))
        .filter(id -> register.find(domain.kind(), id).isPresent());
  }

  /** What a reference means. */
  Optional<Long> referred(Domain domain, String reference) {
    return asId(reference)
        .or(() -> named(domain, reference))
        .or(() -> first(register.all(domain.kind(), domain.identity().getFirst(), reference)));
  }

  private Optional<Long> asId(String reference) {
    return run.quickMatch() && reference.matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(reference))
        : Optional.empty();
  }

  private static Optional<Long> first(List<Stored> found) {
    return found.stream().map(Stored::id).findFirst();
  }
}
