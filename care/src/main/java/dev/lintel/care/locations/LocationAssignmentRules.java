package dev.lintel.care.locations;

import dev.lintel.care.register.Objection;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What must hold for an assignment to a location, and what it is where nobody says. */
final class LocationAssignmentRules {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

  private LocationAssignmentRules() {}

  static void derive(ObjectNode assignment) {
    if (!assignment.hasNonNull("locationAssignmentType")) {
      assignment.put("locationAssignmentType", LocationAssignmentType.STANDARD.name());
    }
    for (String field : new String[] {"beginTime", "endTime"}) {
      time(assignment.path(field).asString(""))
          .ifPresent(time -> assignment.put(field, TIME.format(time)));
    }
  }

  static void judge(LocationAssignment assignment, Consumer<Objection> objections) {
    assignment.period().judge("endDate", objections);
    timeOfDay("beginTime", assignment.beginTime(), objections);
    timeOfDay("endTime", assignment.endTime(), objections);
  }

  private static void timeOfDay(
      String field, @Nullable String text, Consumer<Objection> objections) {
    if (text != null && time(text).isEmpty()) {
      objections.accept(Objection.to(field, text, "must be a time of day such as 10:11:00.000"));
    }
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
