package dev.lintel.care.fiction;

import dev.lintel.care.locations.LocationAssignment;
import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Every client has a main location; every sixth was at another before. */
final class LocationAssignments implements Chapter {
  private static final int FORMER_EVERY = 6;

  @Override
  public void write(Plan plan, Pen pen) {
    long id = 1;
    for (int client = 1; client <= plan.clients(); client++) {
      Dice dice = plan.dice("location assignment", client);
      LocalDate begin = Clients.firstDay(plan, client);
      if (client % FORMER_EVERY == 0) {
        ObjectNode former = fields(client, location(plan, dice), begin);
        begin = begin.plusMonths(6);
        pen.write(
            LocationAssignment.KIND, id++, former.put("endDate", begin.minusDays(1).toString()));
      }
      ObjectNode fields = fields(client, location(plan, dice), begin);
      pen.write(LocationAssignment.KIND, id++, fields.put("residence", dice.percent(40)));
    }
  }

  private static int location(Plan plan, Dice dice) {
    return Locations.building(dice.below(plan.buildings())) + dice.below(1 + Plan.WARDS);
  }

  private static ObjectNode fields(int client, int location, LocalDate begin) {
    return Documents.mapper()
        .createObjectNode()
        .put("clientObjectId", client)
        .put("locationObjectId", location)
        .put("locationAssignmentType", "MAIN")
        .put("beginDate", begin.toString());
  }
}
