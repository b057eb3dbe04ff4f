package dev.lintel.care.fiction;

import dev.lintel.care.locations.AgbCode;
import dev.lintel.care.locations.Location;
import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The organisation, its buildings, and their wards, each at an address of the same id. */
final class Locations implements Chapter {
  private static final String OPENED =
      LocalDate.of(2012, 1, 1).atStartOfDay(Documents.ZONE).toInstant().toString();
  private static final int BEDS = 8;

  @Override
  public void write(Plan plan, Pen pen) {
    // Seven digits: real codes have eight.
    ObjectNode code = Documents.mapper().createObjectNode().put("code", "0000001");
    pen.write(AgbCode.KIND, 1, code.put("name", "Zorgorganisatie"));
    pen.write(Location.KIND, 1, location(1, "Organisatie", "1", "Organisatie"));
    for (int building = 0; building < plan.buildings(); building++) {
      int id = building(building);
      String place = plan.dice("building", building).pick(Names.LAST);
      write(plan, pen, building, place);
      for (int ward = 1; ward <= Plan.WARDS; ward++) {
        String name = "%s %d, afdeling %d".formatted(place, building + 1, ward);
        String path = "1.%d.%d".formatted(id, id + ward);
        ObjectNode fields = location(id + ward, name, path, "Afdeling");
        pen.write(Location.KIND, id + ward, fields.put("parentObjectId", id).put("capacity", BEDS));
      }
    }
  }

  private static void write(Plan plan, Pen pen, int building, String place) {
    int id = building(building);
    String name = "%s %d".formatted(place, building + 1);
    ObjectNode fields = location(id, name, "1." + id, "Locatie").put("parentObjectId", 1);
    fields
        .put("intramuralLocation", plan.dice("intramural", building).percent(60))
        .put("costCenter", "K%03d".formatted(building % 100));
    pen.write(Location.KIND, id, fields);
  }

  /** The id of a building, counted from 0. */
  static int building(int number) {
    return 2 + number * (1 + Plan.WARDS);
  }

  private static ObjectNode location(int id, String name, String path, String type) {
    return Documents.mapper()
        .createObjectNode()
        .put("identificationNo", "L%04d".formatted(id))
        .put("name", name)
        .put("agbcodeId", 1)
        .put("materializedPath", path)
        .put("locationType", type)
        .put("beginDate", OPENED)
        .put("medicineAllowed", true)
        .put("ggzAllowed", false)
        .put("waitingListAllowed", id % 2 == 0)
        .put("hideCorrespondenceName", false)
        .put("addressObjectId", id);
  }
}
