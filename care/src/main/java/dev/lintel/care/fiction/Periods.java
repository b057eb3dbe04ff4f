package dev.lintel.care.fiction;

import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The periods of care of a client, one after another. */
final class Periods {
  private static final int OVER_PERCENT = 12;
  private static final int INTERRUPTED_PERCENT = 10;

  private Periods() {}

  static List<ObjectNode> of(Plan plan, int client) {
    LocalDate first = Clients.firstDay(plan, client);
    Dice dice = plan.dice("care periods", client);
    if (dice.percent(OVER_PERCENT)) {
      return List.of(ended(client, first, first.plusMonths(5), "END_OF_CARE"));
    }
    if (dice.percent(INTERRUPTED_PERCENT)) {
      LocalDate gone = first.plusMonths(2);
      ObjectNode before = ended(client, first, gone, "TEMP_GONE");
      return List.of(
          before.put("reasonTemporary", "ZIEKENHUISOPNAME"),
          period(client, gone.plusDays(10)).put("reason", "IN_CARE"));
    }
    return List.of(period(client, first).put("reason", "IN_CARE"));
  }

  private static ObjectNode ended(int client, LocalDate begin, LocalDate end, String reason) {
    return period(client, begin).put("endDate", end.toString()).put("reason", reason);
  }

  private static ObjectNode period(int client, LocalDate begin) {
    return Documents.mapper()
        .createObjectNode()
        .put("clientId", client)
        .put("beginDate", begin.toString())
        .put("destination", "EIGEN_OMGEVING");
  }
}
