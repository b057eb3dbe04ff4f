package dev.lintel.care.fiction;

import dev.lintel.care.presence.PresenceLog;
import dev.lintel.care.register.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Half of the employees are present on a day of the last week, with one to three clients. */
final class PresenceLogs implements Chapter {
  private static final int DAYS = 5;
  private static final int FIRST_HOUR = 7;
  private static final int LATEST_FIRST_HOUR = 15;

  private record Product(String code, String name) {}

  private static final List<Product> PRODUCTS =
      List.of(
          new Product("PV", "Persoonlijke verzorging"),
          new Product("VP", "Verpleging"),
          new Product("BG", "Begeleiding individueel"),
          new Product("HH", "Huishoudelijke hulp"));

  @Override
  public void write(Plan plan, Pen pen) {
    long id = 1;
    for (int employee = 1; employee <= plan.detailed(); employee++) {
      for (int before = DAYS; before > 0; before--) {
        Dice dice = plan.dice("presence " + before, employee);
        if (dice.percent(50)) {
          id = day(plan, pen, dice, employee, plan.today().minusDays(before), id);
        }
      }
    }
  }

  private static long day(
      Plan plan, Pen pen, Dice dice, int employee, LocalDate day, long firstId) {
    ZonedDateTime begin =
        day.atTime(FIRST_HOUR + dice.below(LATEST_FIRST_HOUR - FIRST_HOUR), 15 * dice.below(4))
            .atZone(Documents.ZONE);
    int logs = 1 + dice.below(3);
    ObjectNode fields = person(plan, dice, employee);
    for (int i = 0; i < logs; i++) {
      ZonedDateTime end = begin.plusMinutes(15L * (1 + dice.below(6)));
      if (dice.percent(70)) {
        fields = person(plan, dice, employee);
      }
      pen.write(
          PresenceLog.KIND,
          firstId + i,
          fields
              .deepCopy()
              .put("beginDate", text(begin.toInstant()))
              .put("endDate", text(end.toInstant())));
      // Some begin before the one before them has ended.
      begin = dice.percent(10) ? end.minusMinutes(15) : end;
    }
    return firstId + logs;
  }

  private static ObjectNode person(Plan plan, Dice dice, int employee) {
    Product product = dice.pick(PRODUCTS);
    return Documents.mapper()
        .createObjectNode()
        .put("employeeId", employee)
        .put("clientId", 1 + dice.below(plan.clients()))
        .put("teamId", TeamAssignments.teamOf(plan, employee))
        .put("locationId", 1 + dice.below(plan.locations()))
        .put("contractId", employee)
        .put("productCode", product.code())
        .put("productName", product.name())
        .put("duration", dice.percent(5))
        .put("verified", dice.percent(80));
  }

  private static String text(Instant time) {
    return Documents.time(time);
  }
}
