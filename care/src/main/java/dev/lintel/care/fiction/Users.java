package dev.lintel.care.fiction;

import dev.lintel.care.authorization.Role;
import dev.lintel.care.clients.Client;
import dev.lintel.care.locations.Location;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Kind;
import dev.lintel.care.teams.Team;
import dev.lintel.care.users.LastVisit;
import dev.lintel.care.users.User;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A user for every employee, roles that they can be given, and what they looked at last. */
final class Users implements Chapter {
  private static final List<String> ROLES =
      List.of(
          "Zorgmedewerker",
          "Planner",
          "Teamleider",
          "Administratief medewerker",
          "Salarisadministrateur",
          "Functioneel beheerder",
          "Behandelaar",
          "Stagiair");
  private static final int SIGN_ON_ELSEWHERE_PERCENT = 40;

  @Override
  public void write(Plan plan, Pen pen) {
    for (int id = 1; id <= ROLES.size(); id++) {
      pen.write(
          Role.KIND, id, Documents.mapper().createObjectNode().put("name", ROLES.get(id - 1)));
    }
    for (int id = 1; id <= plan.detailed(); id++) {
      pen.write(User.KIND, id, user(plan, id));
    }
    long visit = 1;
    for (int id = 1; id <= plan.detailed(); id++) {
      Dice dice = plan.dice("visits", id);
      pen.write(LastVisit.KIND, visit++, visit(id, Team.KIND, TeamAssignments.teamOf(plan, id)));
      pen.write(
          LastVisit.KIND, visit++, visit(id, Employee.KIND, 1 + dice.below(plan.employees())));
      pen.write(LastVisit.KIND, visit++, visit(id, Client.KIND, 1 + dice.below(plan.clients())));
      pen.write(
          LastVisit.KIND, visit++, visit(id, Location.KIND, 1 + dice.below(plan.locations())));
    }
  }

  private static ObjectNode user(Plan plan, int id) {
    Dice dice = plan.dice("user", id);
    ObjectNode employee = Employees.whole(plan, id);
    String address = employee.get("emailAddress").stringValue();
    ObjectNode fields =
        Documents.mapper()
            .createObjectNode()
            .put("userName", address.substring(0, address.indexOf('@')))
            .put("employeeObjectId", id)
            .put("employeeName", employee.get("name").stringValue())
            .put("teamObjectId", TeamAssignments.teamOf(plan, id))
            .put("teamName", employee.get("teamName").stringValue())
            .put("passwordChange", dice.percent(10))
            .put("forceSmsAuthentication", dice.percent(20))
            .put("contractRequiredAtLogin", dice.percent(30));
    if (dice.percent(SIGN_ON_ELSEWHERE_PERCENT)) {
      fields.put("ssoEnabled", true).put("ssoId", address).put("ssoProviderId", "zorg.example");
    }
    return fields;
  }

  private static ObjectNode visit(int user, Kind<?> what, int id) {
    return Documents.mapper()
        .createObjectNode()
        .put("userId", user)
        .put("what", what.name())
        .put("visitedId", id);
  }
}
