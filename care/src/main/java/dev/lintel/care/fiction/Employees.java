package dev.lintel.care.fiction;

import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The employees, with impossible numbers and addresses that lead nowhere (RFC 2606). */
final class Employees implements Chapter {
  private static final LocalDate OLDEST = LocalDate.of(1962, 1, 1);
  private static final LocalDate YOUNGEST = LocalDate.of(2006, 1, 1);
  private static final int EXTERNAL_PERCENT = 8;
  private static final int PARTNER_PERCENT = 30;
  private static final int PREFIX_PERCENT = 35;

  @Override
  public void write(Plan plan, Pen pen) {
    for (int id = 1; id <= plan.employees(); id++) {
      pen.write(Employee.KIND, id, employee(plan, id));
    }
  }

  /** An employee with the names that follow from others. */
  static ObjectNode whole(Plan plan, int id) {
    ObjectNode fields = employee(plan, id);
    Employee.KIND.derived().forEach(derived -> derived.accept(fields));
    return fields;
  }

  private static ObjectNode employee(Plan plan, int id) {
    Dice dice = plan.dice("employee", id);
    boolean female = dice.percent(60);
    String first = dice.pick(female ? Names.FEMALE : Names.MALE);
    String birth = dice.pick(Names.LAST);
    ObjectNode fields = Documents.mapper().createObjectNode();
    fields
        .put("firstName", first)
        .put("initials", first.substring(0, 1) + ".")
        .put("birthName", birth)
        .put("gender", female ? "F" : "M")
        .put("identificationNo", "M%07d".formatted(id))
        .put("dateOfBirth", dice.day(OLDEST, YOUNGEST).toString())
        .put("emailAddress", address(first, birth, id, "zorg.example"))
        .put("workMobilePhone", "+31 6 0000 %04d".formatted(id % 10_000))
        .put("unknownEmployee", false)
        .put("type", dice.percent(EXTERNAL_PERCENT) ? 1 : 0)
        .put("teamName", Teams.name(plan, TeamAssignments.teamOf(plan, id)));
    if (dice.percent(PREFIX_PERCENT)) {
      fields.put("birthNamePrefix", dice.pick(Names.PREFIXES));
    }
    if (dice.percent(PARTNER_PERCENT)) {
      fields
          .put("partnerName", dice.pick(Names.LAST))
          .put("preferredNameType", Integer.toString(dice.below(4)));
    }
    if (dice.percent(50)) {
      fields.put("homeEmailAddress", address(first, birth, id, "thuis.example"));
    }
    fields
        .putObject("employeePrivacySettings")
        .put("employeeObjectId", id)
        .put("shareBirthDay", dice.percent(50))
        .put("sharePrivateEmailAddress", dice.percent(20))
        .put("sharePrivateTelephoneNumber", dice.percent(20))
        .put("shareResidence", dice.percent(10));
    return fields;
  }

  private static String address(String first, String last, int id, String host) {
    return "%s.%s.%d@%s".formatted(first, last, id, host).toLowerCase(Locale.ROOT);
  }
}
