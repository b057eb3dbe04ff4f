package dev.lintel.care.imports;

import dev.lintel.care.register.Changes;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.Refusal;
import dev.lintel.care.register.RefusedException;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies records to the register as anybody else's changes are, each for itself: one that is
 * refused leaves nothing behind, and the others stay.
 */
final class RecordApplying {
  private final KnownNames names;
  private final Register register;
  private final Changes changes;

  RecordApplying(KnownNames names, Register register, Changes changes) {
    this.names = names;
    this.register = register;
    this.changes = changes;
  }

  RecordOutcome apply(ImportedRecord record) {
    RecordContent content = RecordContent.of(record, names);
    if (!content.objections().isEmpty()) {
      return RecordOutcome.not(RecordStatus.INVALID, record, content.objections());
    }
    try {
      long entry = store(record, content.fields()).id();
      names.learn(record, entry);
      return RecordOutcome.stored(record, entry);
    } catch (RefusedException e) {
      return refused(record, e.refusal());
    }
  }

  private Stored store(ImportedRecord record, ObjectNode fields) {
    Kind<?> kind = record.domain().kind();
    return names
        .named(record.domain(), record.importId())
        .or(() -> sameAs(record.domain(), fields))
        .map(id -> changes.update(kind, id, fields, Optional.empty()))
        .orElseGet(() -> changes.create(kind, fields));
  }

  /** The entry that has the same identity. */
  private Optional<Long> sameAs(Domain domain, ObjectNode fields) {
    List<String> identity = domain.identity();
    JsonNode first = fields.path(identity.getFirst());
    if (!first.isValueNode() || first.isNull()) {
      return Optional.empty();
    }
    return register.all(domain.kind(), identity.getFirst(), first.asString()).stream()
        .filter(stored -> agrees(Documents.mapper().readTree(stored.document()), fields, identity))
        .map(Stored::id)
        .findFirst();
  }

  private static boolean agrees(JsonNode stored, ObjectNode fields, List<String> identity) {
    return identity.stream()
        .skip(1)
        .allMatch(name -> stored.path(name).asString("").equals(fields.path(name).asString("")));
  }

  private static RecordOutcome refused(ImportedRecord record, Refusal refusal) {
    return switch (refusal) {
      case Refusal.Invalid(List<Objection> objections) ->
          RecordOutcome.not(RecordStatus.INVALID, record, objections);
      case Refusal.Taken(String key, String value) ->
          conflict(record, Objection.to(key, value, "is another's already"));
      case Refusal.ChangedElsewhere(var time) ->
          conflict(record, Objection.to("updatedAt", time, "changed meanwhile"));
      case Refusal.Missing(String kind, long id) ->
          conflict(record, Objection.to("id", id, "names no existing " + kind));
    };
  }

  private static RecordOutcome conflict(ImportedRecord record, Objection why) {
    return RecordOutcome.not(RecordStatus.SYNC_FAILED, record, List.of(why));
  }
}
