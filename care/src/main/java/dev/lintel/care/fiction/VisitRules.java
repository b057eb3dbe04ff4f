package dev.lintel.care.fiction;

import dev.lintel.care.planning.VisitRule;
import dev.lintel.care.register.Documents;
import java.time.LocalTime;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Visits in those shifts that are routes; now and then one is called off. */
final class VisitRules implements Chapter {
  /** A thing that is done, and how long it takes. */
  private record Care(int hourType, String name, String code, int minutes) {}

  private static final List<Care> CARE =
      List.of(
          new Care(1, "Persoonlijke verzorging", "PV", 20),
          new Care(2, "Medicijnen", "MED", 10),
          new Care(3, "Steunkousen", "SK", 10),
          new Care(4, "Verpleging", "VP", 15),
          new Care(5, "Begeleiding", "BG", 25));
  private static final int VISITS_OF_A_ROUTE = 5;
  private static final int MINUTES_BETWEEN = 45;
  private static final int CALLED_OFF_PERCENT = 15;
  private static final int SECONDS_OF_A_MINUTE = 60;

  @Override
  public void write(Plan plan, Pen pen) {
    long id = 1;
    for (int employee = 1; employee <= plan.detailed(); employee++) {
      Rosters.Pattern pattern = Rosters.patternOf(plan, employee);
      if (pattern.name().endsWith("route")) {
        LocalTime start = LocalTime.parse(pattern.begin()).plusMinutes(10);
        for (int visit = 0; visit < VISITS_OF_A_ROUTE; visit++) {
          LocalTime at = start.plusMinutes((long) visit * MINUTES_BETWEEN);
          pen.write(VisitRule.KIND, id, rule(plan, id++, employee, at));
        }
      }
    }
  }

  private static ObjectNode rule(Plan plan, long id, int employee, LocalTime start) {
    Dice dice = plan.dice("visit", id);
    ObjectNode fields =
        Documents.mapper()
            .createObjectNode()
            .put("lineId", employee)
            .put("employeeId", employee)
            .put("clientId", 1 + dice.below(plan.clients()))
            .put("start", start.toString())
            .put("travel", (3 + dice.below(8)) * SECONDS_OF_A_MINUTE);
    fields.putArray("notes");
    cards(dice, fields.putArray("cards"));
    fields.set("address", address(dice));
    if (dice.percent(CALLED_OFF_PERCENT)) {
      fields.putArray("cancelled").add(plan.today().plusDays(dice.below(60)).toString());
    }
    return fields;
  }

  private static void cards(Dice dice, ArrayNode cards) {
    int first = dice.below(CARE.size());
    int count = 1 + dice.below(2);
    for (int i = first; i < first + count; i++) {
      Care care = CARE.get(i % CARE.size());
      cards
          .addObject()
          .put("hourTypeId", care.hourType())
          .put("hourTypeName", care.name())
          .put("hourTypeCode", care.code())
          .put("duration", care.minutes() * SECONDS_OF_A_MINUTE);
    }
  }

  private static ObjectNode address(Dice dice) {
    ObjectNode address = Places.address(dice, "1");
    return address
        .put("number", Integer.toString(address.get("homeNumber").intValue()))
        .retain("city", "street", "zipcode", "number");
  }
}
