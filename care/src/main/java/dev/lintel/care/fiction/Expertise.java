package dev.lintel.care.fiction;

import dev.lintel.care.expertise.ExpertiseProfile;
import dev.lintel.care.expertise.ExpertiseProfileAssignment;
import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Expertise profiles; every employee has one, and every fifth had a lower one before. */
final class Expertise implements Chapter {
  static final List<String> PROFILES =
      List.of(
          "Huishoudelijke hulp",
          "Helpende",
          "Verzorgende IG",
          "Verpleegkundige mbo",
          "Verpleegkundige hbo",
          "Begeleider");
  private static final int TRAINED_EVERY = 5;
  private static final int HOUR_TYPES_OF_ONE = 3;

  @Override
  public void write(Plan plan, Pen pen) {
    for (int id = 1; id <= PROFILES.size(); id++) {
      pen.write(ExpertiseProfile.KIND, id, profile(id));
    }
    long id = 1;
    for (int employee = 1; employee <= plan.detailed(); employee++) {
      Dice dice = plan.dice("expertise", employee);
      LocalDate begin = dice.day(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 1, 1));
      int profile = profileOf(plan, employee);
      if (employee % TRAINED_EVERY == 0) {
        pen.write(
            ExpertiseProfileAssignment.KIND,
            id++,
            assignment(employee, Math.max(1, profile - 1), begin.minusYears(2))
                .put("endTime", midnight(begin)));
      }
      pen.write(ExpertiseProfileAssignment.KIND, id++, assignment(employee, profile, begin));
    }
  }

  /** The profile that an employee has now. */
  static int profileOf(Plan plan, int employee) {
    return 1 + plan.dice("profile of", employee).below(PROFILES.size());
  }

  private static ObjectNode profile(int id) {
    ObjectNode fields =
        Documents.mapper()
            .createObjectNode()
            .put("description", PROFILES.get(id - 1))
            .put("visible", true)
            .put("allowDossierActions", id > 1)
            .put("allowDossierConfidential", id > 2);
    var hours = fields.putArray("hourTypeIds");
    for (int type = id; type < id + HOUR_TYPES_OF_ONE; type++) {
      hours.add(type);
    }
    return fields;
  }

  private static ObjectNode assignment(int employee, int profile, LocalDate begin) {
    return Documents.mapper()
        .createObjectNode()
        .put("employeeObjectId", employee)
        .put("expertiseProfileObjectId", profile)
        .put("startTime", midnight(begin));
  }

  private static String midnight(LocalDate day) {
    return Documents.time(day.atStartOfDay(Documents.ZONE).toInstant());
  }
}
