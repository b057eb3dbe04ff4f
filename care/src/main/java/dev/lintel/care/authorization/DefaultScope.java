package dev.lintel.care.authorization;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Teams, locations and scope settings at once, as connectors sent them earlier. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DefaultScope(
    @Nullable String userUuid,
    @Nullable List<Long> locationIds,
    @Nullable List<Long> teamIds,
    @Nullable Boolean myself,
    @Nullable Boolean allEmployees,
    @Nullable Boolean allClients)
    implements GrantSet {

  @Override
  public DefaultScope of(String user) {
    return new DefaultScope(user, locationIds, teamIds, myself, allEmployees, allClients);
  }

  @Override
  public List<String> replaced() {
    return Stream.of(Grants.TEAMS, Grants.LOCATIONS, Grants.SETTINGS)
        .flatMap(List::stream)
        .toList();
  }
}
