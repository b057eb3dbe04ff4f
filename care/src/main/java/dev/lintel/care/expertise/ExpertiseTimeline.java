package dev.lintel.care.expertise;

import dev.lintel.care.Care;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.RefusedException;
import dev.lintel.care.register.Stored;
import dev.lintel.care.register.Turns;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes the expertise profiles that an employee has one after another, so that the ends always
 * fit the beginnings. What is not done stops with a {@link RefusedException}.
 */
public final class ExpertiseTimeline {
  private static final Kind<ExpertiseProfileAssignment> KIND = ExpertiseProfileAssignment.KIND;
  private static final String START = "startTime";
  private static final String END = "endTime";

  private final Care care;
  private final Turns turns;

  public ExpertiseTimeline(Care care) {
    this.care = care;
    this.turns = new Turns(care.database().jdbi());
  }

  /** Adds an assignment; those before it end when it begins. */
  public Stored add(long employee, ExpertiseProfileAssignmentUpdateModel sent) {
    sent.requireAll();
    return turn(
        employee,
        () -> {
          ObjectNode fields = fields(employee, sent);
          return care.changes().create(KIND, fields).id();
        });
  }

  /** Changes an assignment and the ends that follow from its beginning. */
  public Stored change(long id, ExpertiseProfileAssignmentUpdateModel sent) {
    long employee = ownerOf(id);
    return turn(
        employee,
        () -> {
          ObjectNode fields = fields(employee, sent);
          return care.changes().update(KIND, id, fields, Optional.empty()).id();
        });
  }

  /** Takes an assignment away; the one before it lasts until the next. */
  public Stored remove(long id) {
    long employee = ownerOf(id);
    return turns.about(
        Employee.KIND,
        employee,
        () -> {
          Stored gone = care.changes().delete(KIND, id);
          fitEnds(employee);
          return gone;
        });
  }

  private Stored turn(long employee, Supplier<Long> change) {
    return turns.about(
        Employee.KIND,
        employee,
        () -> {
          long id = change.get();
          refuseTwoOnADay(employee, id);
          fitEnds(employee);
          return care.register().find(KIND, id).orElseThrow();
        });
  }

  private ObjectNode fields(long employee, ExpertiseProfileAssignmentUpdateModel sent) {
    ObjectNode fields = Documents.mapper().createObjectNode();
    fields.put(ExpertiseProfileAssignment.BY_EMPLOYEE, employee);
    if (sent.expertiseProfileObjectId() != null) {
      requireProfile(sent.expertiseProfileObjectId());
      fields.put("expertiseProfileObjectId", sent.expertiseProfileObjectId());
    }
    if (sent.beginDate() != null) {
      fields.put(START, Documents.time(sent.beginDate()));
    }
    return fields;
  }

  private void requireProfile(long id) {
    if (care.register().find(ExpertiseProfile.KIND, id).isEmpty()) {
      throw RefusedException.missing(ExpertiseProfile.KIND, id);
    }
  }

  private long ownerOf(long id) {
    return care.register()
        .find(KIND, id)
        .map(stored -> stored.as(ExpertiseProfileAssignment.class).employeeObjectId())
        .orElseThrow(() -> RefusedException.missing(KIND, id));
  }

  /** "There is already an assignment starting at this date for this employee." */
  private void refuseTwoOnADay(long employee, long id) {
    List<ExpertiseProfileAssignment> all = inOrder(employee);
    Instant begin =
        all.stream().filter(one -> one.id() == id).findFirst().orElseThrow().startTime();
    var day = ExpertiseProfileAssignment.day(begin);
    if (all.stream()
        .anyMatch(
            one -> one.id() != id && day.equals(ExpertiseProfileAssignment.day(one.startTime())))) {
      throw RefusedException.invalid(
          List.of(
              Objection.to(
                  "beginDate",
                  Documents.time(begin),
                  "must be another day: an assignment of this employee starts on it already")));
    }
  }

  private void fitEnds(long employee) {
    List<ExpertiseProfileAssignment> all = inOrder(employee);
    for (int i = 0; i < all.size(); i++) {
      Optional<Instant> end =
          i + 1 < all.size() ? Optional.of(all.get(i + 1).startTime()) : Optional.empty();
      if (!end.equals(Optional.ofNullable(all.get(i).endTime()))) {
        ObjectNode fields = Documents.mapper().createObjectNode();
        end.ifPresentOrElse(
            time -> fields.put(END, Documents.time(time)), () -> fields.putNull(END));
        care.changes().update(KIND, all.get(i).id(), fields, Optional.empty());
      }
    }
  }

  private List<ExpertiseProfileAssignment> inOrder(long employee) {
    return care.register().all(KIND, ExpertiseProfileAssignment.BY_EMPLOYEE, employee).stream()
        .map(stored -> stored.as(ExpertiseProfileAssignment.class))
        .sorted(Comparator.comparing(ExpertiseProfileAssignment::startTime))
        .toList();
  }
}
