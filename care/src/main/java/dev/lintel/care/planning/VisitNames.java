package dev.lintel.care.planning;

import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import dev.lintel.care.register.Stored;
import dev.lintel.care.teams.Team;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/** What visits tell of clients, employees and teams: their present names. */
final class VisitNames {
  private VisitNames() {}

  static ObjectNode client(Stored stored) {
    Client client = stored.as(Client.class);
    ObjectNode fields =
        names("client", stored.id(), client.uuid(), client.identificationNo())
            .put("clientName", client.name())
            .put("clientGender", client.gender())
            .put("clientIsDummy", false)
            .put("clientBirthDate", Objects.toString(client.dateOfBirth(), null))
            .put("clientPreferredName", client.firstName());
    return client.pronounsType() == null
        ? fields
        : fields.put("clientPronounsType", client.pronounsType().name());
  }

  static ObjectNode employee(Stored stored) {
    Employee employee = stored.as(Employee.class);
    return names("employee", stored.id(), employee.uuid(), employee.identificationNo())
        .put("employeeName", employee.name())
        .put("employeeGender", employee.gender())
        .put("employeeIsDummy", Boolean.TRUE.equals(employee.unknownEmployee()));
  }

  static ObjectNode team(Stored stored) {
    Team team = stored.as(Team.class);
    return Documents.mapper()
        .createObjectNode()
        .put("teamName", team.name())
        .put("teamCode", team.identificationNo());
  }

  private static ObjectNode names(String whose, long id, Object uuid, String code) {
    return Documents.mapper()
        .createObjectNode()
        .put(whose + "Id", id)
        .put(whose + "Uuid", Objects.toString(uuid, null))
        .put(whose + "Code", code);
  }
}
