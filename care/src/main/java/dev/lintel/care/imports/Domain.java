package dev.lintel.care.imports;

import dev.lintel.care.contracts.Contract;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import dev.lintel.care.teams.Team;
import dev.lintel.care.teams.TeamAssignment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be imported, in the order in which records of one upload are applied. */
enum Domain {
  TEAM("team", Team.KIND, Map.of("parent", "parentObjectId"), List.of(Team.BY_CODE)),
  EMPLOYEE("employee", Employee.KIND, Map.of(), List.of(Employee.BY_NUMBER)),
  TEAM_ASSIGNMENT(
      "teamAssignment",
      TeamAssignment.KIND,
      Map.of("employee", TeamAssignment.BY_EMPLOYEE, "team", TeamAssignment.BY_TEAM),
      List.of(TeamAssignment.BY_EMPLOYEE, TeamAssignment.BY_TEAM, "beginDate")),
  CONTRACT(
      "contract",
      Contract.KIND,
      Map.of("employee", Contract.BY_EMPLOYEE),
      List.of(Contract.BY_EMPLOYEE, "beginDate"));

  private final String element;
  private final Kind<?> kind;
  private final Map<String, String> references;
  private final List<String> identity;

  Domain(String element, Kind<?> kind, Map<String, String> references, List<String> identity) {
    this.element = element;
    this.kind = kind;
    this.references = references;
    this.identity = identity;
  }

  String element() {
    return element;
  }

  Kind<?> kind() {
    return kind;
  }

  /** The field in which an element's reference is stored; empty for elements that refer to none. */
  Optional<String> reference(String name) {
    return Optional.ofNullable(references.get(name));
  }

  /** The fields that two entries do not share; the first is a key. */
  List<String> identity() {
    return identity;
  }

  /** What an element's reference names. */
  static Domain named(String reference) {
    return reference.equals("employee") ? EMPLOYEE : TEAM;
  }

  static Domain of(String element) {
    return Stream.of(values())
        .filter(each -> each.element.equals(element))
        .findFirst()
        .orElseThrow();
  }
}
