package dev.lintel.care.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team. It begins and ends at times, not days.
 *
 * @param identificationNo the team's code
 * @param parentObjectId the team that it is a part of
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Team(
    @Nullable Long id,
    @Nullable Instant beginDate,
    @Nullable Instant endDate,
    @Nullable String externCode,
    @Nullable String identificationNo,
    @Nullable String name,
    @Nullable Boolean poolTeam,
    @Nullable String costCenterNumber,
    @Nullable Long parentObjectId,
    @Nullable List<TeamAddress> addresses) {
  public static final String BY_CODE = "identificationNo";

  public static final Kind<Team> KIND =
      Kind.of("team", Team.class)
          .uniqueBy(BY_CODE, Team::identificationNo)
          .refersTo("parentObjectId", () -> Team.KIND, Team::parentObjectId)
          .searchedBy(team -> Words.of(team.name, team.identificationNo));
}
