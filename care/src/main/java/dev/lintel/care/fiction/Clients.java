package dev.lintel.care.fiction;

import dev.lintel.care.clients.Bsn;
import dev.lintel.care.clients.CareAllocation;
import dev.lintel.care.clients.Client;
import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The clients with their care: most are in care, some were, and some wait for it. */
final class Clients implements Chapter {
  private static final LocalDate OLDEST = LocalDate.of(1926, 1, 1);
  private static final LocalDate YOUNGEST = LocalDate.of(2010, 1, 1);
  private static final List<String> EDUCATION = List.of("20", "32", "42", "51", "60", "99");
  private static final List<String> LIVING = List.of("10", "20", "30", "40", "97");

  @Override
  public void write(Plan plan, Pen pen) {
    long care = 1;
    for (int id = 1; id <= plan.clients(); id++) {
      ObjectNode fields = client(plan, id);
      ArrayNode periods = fields.putArray("careAllocations");
      for (ObjectNode period : Periods.of(plan, id)) {
        pen.write(CareAllocation.KIND, care++, period);
        periods.add(period);
      }
      pen.write(Client.KIND, id, fields);
      pen.write(Bsn.KIND, id, bsn(id));
    }
  }

  /** The day on which the first care began, or begins. */
  static LocalDate firstDay(Plan plan, int client) {
    return plan.dice("care", client).day(LocalDate.of(2022, 1, 1), plan.today().plusDays(60));
  }

  private static ObjectNode client(Plan plan, int id) {
    Dice dice = plan.dice("client", id);
    boolean female = dice.percent(55);
    String first = dice.pick(female ? Names.FEMALE : Names.MALE);
    ObjectNode fields = Documents.mapper().createObjectNode();
    fields
        .put("firstName", first)
        .put("givenName", first)
        .put("initials", first.substring(0, 1) + ".")
        .put("birthName", dice.pick(Names.LAST))
        .put("gender", female ? "F" : "M")
        .put("identificationNo", "C%07d".formatted(id))
        .put("dateOfBirth", dice.day(OLDEST, YOUNGEST).toString())
        .put("civilStatus", dice.below(6))
        .put("nationality", "NL")
        .put("language", "nl")
        .put("hometown", Places.town(dice))
        .put("secretClient", dice.percent(2))
        .put("levelOfEducation", dice.pick(EDUCATION))
        .put("livingSituation", dice.pick(LIVING));
    if (dice.percent(40)) {
      fields
          .put("partnerName", dice.pick(Names.LAST))
          .put("preferredNameType", Integer.toString(dice.below(4)));
    }
    if (dice.percent(5)) {
      fields.put("skn", "0000%011d".formatted(id));
    }
    return fields;
  }

  private static ObjectNode bsn(int client) {
    return Documents.mapper()
        .createObjectNode()
        .put("clientId", client)
        .put("number", Numbers.bsn(client))
        .put("sourceVerified", false)
        .put("bsnUnknown", false)
        .put("bsnSource", 0);
  }
}
