package dev.lintel.care.fiction;

import dev.lintel.care.register.Documents;
import dev.lintel.care.teams.Team;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** The teams; every eighth is a pool. */
final class Teams implements Chapter {
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final int POOL_EVERY = 8;

  @Override
  public void write(Plan plan, Pen pen) {
    for (int id = 1; id <= plan.teams(); id++) {
      pen.write(Team.KIND, id, team(plan, id));
    }
  }

  private static ObjectNode team(Plan plan, int id) {
    Dice dice = plan.dice("team", id);
    ObjectNode fields = Documents.mapper().createObjectNode();
    LocalDate begin = dice.day(FIRST, LocalDate.of(2020, 1, 1));
    fields
        .put("name", name(plan, id))
        .put("identificationNo", "T%04d".formatted(id))
        .put("externCode", "X%04d".formatted(id))
        .put("beginDate", begin.atStartOfDay(Documents.ZONE).toInstant().toString())
        .put("poolTeam", id % POOL_EVERY == 0)
        .put("costCenterNumber", "K%03d".formatted(id % 100));
    return fields;
  }

  /** The name of a team, for all that mention it. */
  static String name(Plan plan, int id) {
    Dice dice = plan.dice("team name", id);
    return "%s %s %d".formatted(dice.pick(Names.CARE), dice.pick(Names.PLACES), id);
  }
}
