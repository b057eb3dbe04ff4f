package dev.lintel.care.planning;

import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That an employee visits a client in a shift, on the days of that shift's line.
 *
 * @param lineId the line of the roster
 * @param start in the time of the Netherlands; on the next day if it is before the shift's begin
 * @param travel seconds before the visit
 * @param cancelled days on which the visit was called off
 */
public record VisitRule(
    @Nullable Long id,
    @Nullable Long lineId,
    @Nullable Long employeeId,
    @Nullable Long clientId,
    @Nullable LocalTime start,
    @Nullable Integer travel,
    @Nullable List<String> notes,
    @Nullable List<Card> cards,
    @Nullable PlannedAddress address,
    @Nullable List<LocalDate> cancelled) {
  public static final String BY_EMPLOYEE = "employeeId";
  public static final String BY_CLIENT = "clientId";

  public static final Kind<VisitRule> KIND =
      Kind.of("visit_rule", VisitRule.class)
          .refersTo("lineId", () -> RosterLine.KIND, VisitRule::lineId)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, VisitRule::employeeId)
          .refersTo(BY_CLIENT, () -> Client.KIND, VisitRule::clientId);

  /**
   * What is done in the visit.
   *
   * @param duration seconds
   */
  public record Card(
      @Nullable Long hourTypeId,
      @Nullable String hourTypeName,
      @Nullable String hourTypeCode,
      @Nullable Integer duration,
      @Nullable String note) {}

  int duration() {
    return Objects.requireNonNullElse(cards, List.<Card>of()).stream()
        .mapToInt(card -> Objects.requireNonNullElse(card.duration(), 0))
        .sum();
  }

  boolean isCancelledOn(LocalDate day) {
    return cancelled != null && cancelled.contains(day);
  }
}
