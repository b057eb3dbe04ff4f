package dev.lintel.care.planning;

import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import dev.lintel.care.teams.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The visits of employees to clients, as they follow from the plan. */
public final class Visits {
  private static final String AFTER_MIDNIGHT = "firstAfterMidnight";

  private final Register register;

  public Visits(Register register) {
    this.register = register;
  }

  /**
   * Days of which visits are asked for.
   *
   * @param end exclusive
   * @param exportability whether it is told what would be exported
   */
  public record Wish(LocalDate first, LocalDate end, boolean exportability) {}

  /** Visits that an employee makes, in order of time; what was called off is among them. */
  public List<PlannedVisit> ofEmployee(long employee, Wish wish) {
    return told(register.all(VisitRule.KIND, VisitRule.BY_EMPLOYEE, employee), wish);
  }

  /** Visits that a client gets, in order of time; what was called off is among them. */
  public List<PlannedVisit> ofClient(long client, Wish wish) {
    return told(register.all(VisitRule.KIND, VisitRule.BY_CLIENT, client), wish);
  }

  private List<PlannedVisit> told(List<Stored> stored, Wish wish) {
    List<VisitRule> rules = stored.stream().map(each -> each.as(VisitRule.class)).toList();
    Map<Long, RosterLine> lines =
        named(rules, VisitRule::lineId, RosterLine.KIND, each -> each.as(RosterLine.class));
    List<Visit> visits =
        rules.stream()
            .filter(rule -> lines.containsKey(rule.lineId()))
            .flatMap(rule -> {
              RosterLine line = lines.get(rule.lineId());
              return wish.first()
                  .datesUntil(wish.end())
                  .filter(line::isOn)
                  .map(day -> new Visit(rule, line, day));
            })
            .sorted(Comparator.comparing(Visit::start).thenComparing(visit -> visit.rule().id()))
            .toList();
    return filledIn(rules, visits, wish.exportability());
  }

  private List<PlannedVisit> filledIn(
      List<VisitRule> rules, List<Visit> visits, boolean exportability) {
    Map<Long, ObjectNode> clients =
        named(rules, VisitRule::clientId, Client.KIND, VisitNames::client);
    Map<Long, ObjectNode> employees =
        named(rules, VisitRule::employeeId, Employee.KIND, VisitNames::employee);
    Map<Long, ObjectNode> teams =
        named(visits, visit -> visit.line().teamId(), Team.KIND, VisitNames::team);
    Set<String> nights = new HashSet<>();
    return visits.stream()
        .map(visit -> {
          ObjectNode fields = visit.fields(exportability);
          add(fields, clients.get(visit.rule().clientId()));
          add(fields, employees.get(visit.rule().employeeId()));
          add(fields, teams.get(visit.line().teamId()));
          fields.put(AFTER_MIDNIGHT, isNextDay(visit) && nights.add(night(visit)));
          return Documents.mapper().treeToValue(fields, PlannedVisit.class);
        })
        .toList();
  }

  private static boolean isNextDay(Visit visit) {
    Instant start = visit.start();
    ZonedDateTime there = start.atZone(Documents.ZONE);
    return there.toLocalDate().isAfter(visit.day());
  }

  private static String night(Visit visit) {
    return visit.line().id() + "@" + visit.day();
  }

  private static void add(ObjectNode fields, ObjectNode names) {
    if (names != null) {
      fields.setAll(names);
    }
  }

  private <E, T> Map<Long, T> named(
      List<E> all, Function<E, Long> id, Kind<?> kind, Function<Stored, T> told) {
    List<Long> ids = all.stream().map(id).filter(Objects::nonNull).distinct().toList();
    return register.all(kind, ids).stream().collect(Collectors.toMap(Stored::id, told));
  }
}
