package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All teams with which a user has to do regularly. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MyTeams(@Nullable List<Long> teamIds) implements GrantSet {

  @Override
  public MyTeams of(String user) {
    return this;
  }

  @Override
  public List<String> replaced() {
    return Grants.TEAMS;
  }
}
