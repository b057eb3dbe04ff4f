package dev.lintel.care.fiction;

import dev.lintel.care.planning.RosterLine;
import dev.lintel.care.register.Documents;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A line of the roster for every employee; now and then a shift is called off or moved. */
final class Rosters implements Chapter {
  /** A kind of shift that occurs. */
  record Pattern(String name, String code, String begin, String end, String breakBegin) {}

  static final List<Pattern> PATTERNS =
      List.of(
          new Pattern("Vroege dienst", "V", "07:00", "15:00", "11:00"),
          new Pattern("Dagdienst", "D", "09:00", "17:30", "12:30"),
          new Pattern("Late dienst", "L", "14:30", "22:30", "18:00"),
          new Pattern("Nachtdienst", "N", "22:45", "07:15", "03:00"),
          new Pattern("Ochtendroute", "OR", "07:30", "11:30", "09:30"),
          new Pattern("Avondroute", "AR", "17:00", "21:00", "19:00"));

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int BREAK_MINUTES = 30;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int WORKED_DAYS = 4;
  private static final int ON_CALL_EVERY = 40;
  private static final int CALLED_OFF_PERCENT = 10;
  private static final int MOVED_PERCENT = 10;

  @Override
  public void write(Plan plan, Pen pen) {
    for (int employee = 1; employee <= plan.detailed(); employee++) {
      pen.write(RosterLine.KIND, employee, line(plan, employee));
    }
  }

  /** The kind of shift that an employee has. */
  static Pattern patternOf(Plan plan, int employee) {
    return plan.dice("shift of", employee).pick(PATTERNS);
  }

  private static ObjectNode line(Plan plan, int employee) {
    Dice dice = plan.dice("roster", employee);
    Pattern pattern = patternOf(plan, employee);
    var pause = LocalTime.parse(pattern.breakBegin());
    ObjectNode fields =
        Documents.mapper()
            .createObjectNode()
            .put("employeeId", employee)
            .put("teamId", TeamAssignments.teamOf(plan, employee))
            .put("expertiseProfileId", Expertise.profileOf(plan, employee))
            .put("name", pattern.name())
            .put("code", pattern.code())
            .put("begin", pattern.begin())
            .put("end", pattern.end())
            .put("breakBegin", pause.toString())
            .put("breakEnd", pause.plusMinutes(BREAK_MINUTES).toString())
            .put("validFrom", FIRST.toString())
            .put("onCall", employee % ON_CALL_EVERY == 0);
    int first = dice.below(DAYS_OF_A_WEEK);
    var days = fields.putArray("days");
    for (int day = first; day < first + WORKED_DAYS; day++) {
      days.add(1 + day % DAYS_OF_A_WEEK);
    }
    deviations(plan, dice, DayOfWeek.of(1 + first), fields);
    return fields;
  }

  private static void deviations(Plan plan, Dice dice, DayOfWeek worked, ObjectNode line) {
    LocalDate day = plan.today().with(TemporalAdjusters.next(worked));
    var all = line.putArray("deviations");
    if (dice.percent(CALLED_OFF_PERCENT)) {
      all.addObject()
          .put("date", day.plusWeeks(1 + dice.below(10)).toString())
          .put("discardedAt", plan.present().toString());
    }
    if (dice.percent(MOVED_PERCENT)) {
      var begin = LocalTime.parse(line.get("begin").stringValue()).plusMinutes(15);
      all.addObject()
          .put("date", day.minusWeeks(1 + dice.below(10)).toString())
          .put("begin", begin.toString());
    }
  }
}
