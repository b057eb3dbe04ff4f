package dev.lintel.care.fiction;

import dev.lintel.care.register.Documents;
import dev.lintel.care.teams.TeamAssignment;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Every employee belongs to a team, and every fourth belonged to another before. */
final class TeamAssignments implements Chapter {
  private static final int FORMER_EVERY = 4;

  @Override
  public void write(Plan plan, Pen pen) {
    long id = 1;
    for (int employee = 1; employee <= plan.employees(); employee++) {
      Dice dice = plan.dice("team assignment", employee);
      LocalDate begin = dice.day(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 1, 1));
      pen.write(TeamAssignment.KIND, id++, fields(employee, teamOf(plan, employee), begin));
      if (employee % FORMER_EVERY == 0) {
        int former = 1 + dice.below(plan.teams());
        ObjectNode earlier = fields(employee, former, begin.minusYears(2));
        pen.write(TeamAssignment.KIND, id++, earlier.put("endDate", begin.minusDays(1).toString()));
      }
    }
  }

  /** The team that an employee belongs to now. */
  static int teamOf(Plan plan, int employee) {
    return 1 + plan.dice("team of", employee).below(plan.teams());
  }

  private static ObjectNode fields(int employee, int team, LocalDate begin) {
    return Documents.mapper()
        .createObjectNode()
        .put("employeeObjectId", employee)
        .put("teamObjectId", team)
        .put("beginDate", begin.toString());
  }
}
