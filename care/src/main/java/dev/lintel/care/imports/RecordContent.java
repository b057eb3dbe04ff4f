package dev.lintel.care.imports;

import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Objection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A record's fields as the register takes them, with what is wrong with them already. */
record RecordContent(ObjectNode fields, List<Objection> objections) {

  static RecordContent of(ImportedRecord record, KnownNames names) {
    var content = new RecordContent(Documents.mapper().createObjectNode(), new ArrayList<>());
    record.fields().forEach((name, text) -> content.put(record.domain(), name, text, names));
    return content;
  }

  private void put(Domain domain, String name, String text, KnownNames names) {
    Optional<String> reference = domain.reference(name);
    if (text.isEmpty()) {
      fields.putNull(reference.orElse(name));
    } else if (reference.isPresent()) {
      names
          .referred(Domain.named(name), text)
          .ifPresentOrElse(
              id -> fields.put(reference.get(), id),
              () ->
                  objections.add(
                      Objection.to(name, text, "names neither a record nor a number that exists")));
    } else if (name.endsWith("Date") || name.equals("dateOfBirth")) {
      day(domain, name, text);
    } else {
      fields.put(name, text);
    }
  }

  /** Teams begin and end at times: the first moment of the day. */
  private void day(Domain domain, String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      fields.put(
          name,
          domain == Domain.TEAM
              ? Documents.time(day.atStartOfDay(Documents.ZONE).toInstant())
              : text);
    } catch (DateTimeParseException e) {
      objections.add(Objection.to(name, text, "is no day of the calendar"));
    }
  }
}
