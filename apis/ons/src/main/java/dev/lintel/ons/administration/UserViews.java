package dev.lintel.ons.administration;

import dev.lintel.care.authorization.Scopes;
import dev.lintel.care.users.UserRecords;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** What users see of the organisation, and what they looked at last. */
final class UserViews {
  private static final String VISITED = "/t/users/{user_id}/last_visited_";

  private final Setting setting;
  private final UserRecords records;
  private final Scopes scopes;
  private final Operations<?> users;

  UserViews(Setting setting) {
    this.setting = setting;
    this.records = new UserRecords(setting.care());
    this.scopes = new Scopes(setting.care());
    this.users = new Operations<>(setting, Users.RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.of(
        visited(Teams.RESOURCE, "lastVisitedByUserId"),
        visited(Employees.RESOURCE, "lastVisitedByUserId"),
        new Operations<>(setting, Teams.RESOURCE)
            .get("scopedByUserId", "/t/users/{user_id}/scoped_teams", "Those that a user sees.")
            .takes(Users.USER)
            .list(call -> scopes.teams(user(call))));
  }

  private Route visited(Resource<?> resource, String name) {
    return new Operations<>(setting, resource)
        .get(name, VISITED + resource.list(), "Those that a user looked at, the latest first.")
        .takes(Users.USER)
        .list(call -> records.visited(user(call), resource.kind()));
  }

  private long user(Call call) {
    return users.require(call.get(Users.USER)).id();
  }
}
