package dev.lintel.care.planning;

import dev.lintel.care.register.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A rule of visits on one day of its shift. */
record Visit(VisitRule rule, RosterLine line, LocalDate day) {
  private static final int NIGHT = 0;
  private static final int MORNING = 1;
  private static final int AFTERNOON = 2;
  private static final int EVENING = 3;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final int NOON = 12;
  private static final int SIX = 18;
  private static final int DAWN = 6;

  Instant start() {
    var time = Objects.requireNonNull(rule.start());
    return time.equals(line.begin()) ? line.beginOn(day) : line.following(day, time);
  }

  /** The fields of a {@link PlannedVisit} that follow from the plan alone. */
  ObjectNode fields(boolean withExportability) {
    ObjectNode fields = Documents.mapper().createObjectNode();
    fields
        .put("date", day.toString())
        .put("calculatedStart", Documents.time(start()))
        .put("totalDuration", rule.duration())
        .put("travelTimeBefore", rule.travel())
        .put("gapTimeBefore", 0)
        .put("firstAfterMidnight", false)
        .put("shiftTimelineId", line.id())
        .put("shiftName", line.name())
        .put("shiftCode", line.code())
        .put("teamId", line.teamId())
        .put("unitId", line.teamId())
        .put("teamBlockplanned", false);
    fields.putArray("locationAuthorizations");
    fields.set("notes", Documents.mapper().valueToTree(rule.notes()));
    fields.set("plannedAddress", Documents.mapper().valueToTree(rule.address()));
    ArrayNode cards = fields.putArray("plancards");
    for (VisitRule.Card card : Objects.requireNonNull(rule.cards())) {
      cards.add(card(card, withExportability));
    }
    return fields;
  }

  private ObjectNode card(VisitRule.Card card, boolean withExportability) {
    int offset = day.getDayOfWeek().getValue() % DAYS_OF_A_WEEK;
    ObjectNode fields = Documents.mapper().valueToTree(card);
    fields
        .put("promisedStart", Documents.time(start()))
        .put("dayPart", dayPart())
        .put("deleted", rule.isCancelledOn(day))
        .put("cycleBase", day.minusDays(offset).toString())
        .put("cycleInterval", DAYS_OF_A_WEEK)
        .put("cycleOffset", offset)
        .put("originalCycleOffset", offset)
        .put("incidentallyChanged", rule.isCancelledOn(day))
        .put("instanceOfType", "PatternRule")
        .put("instanceOfId", rule.id());
    return withExportability ? fields.put("exportable", !rule.isCancelledOn(day)) : fields;
  }

  private int dayPart() {
    int hour = Objects.requireNonNull(rule.start()).getHour();
    if (hour < DAWN) {
      return NIGHT;
    }
    if (hour < NOON) {
      return MORNING;
    }
    return hour < SIX ? AFTERNOON : EVENING;
  }
}
