package dev.lintel.ons.administration;

import dev.lintel.care.authorization.Scopes;
import dev.lintel.care.clients.Client;
import dev.lintel.care.locations.Location;
import dev.lintel.care.users.UserRecords;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** What users see of the organisation, and what they looked at last. */
final class UserViews {
  private static final String VISITED = "/t/users/{user_id}/last_visited_";

  private static final String BY_USER = "lastVisitedByUserId";
  private static final String LATEST_FIRST = "Those that a user looked at, the latest first.";
  private static final Resource<Location> OF_LOCATIONS = Locations.RESOURCE.tagged("User");
  private static final Parameter<Long> CLIENT = Parameters.id("client_id");
  private static final Parameter<Boolean> EXPLICIT =
      Parameter.query(
              "ignore_recursive_locations_enabled",
              ParameterTypes.flag(),
              "Whether locations within granted ones are left out.")
          .orElse(false);

  private final Setting setting;
  private final Operations<Client> clients;
  private final UserRecords records;
  private final Scopes scopes;
  private final Operations<?> users;

  UserViews(Setting setting) {
    this.setting = setting;
    this.records = new UserRecords(setting.care());
    this.scopes = new Scopes(setting.care());
    this.clients = new Operations<>(setting, Clients.RESOURCE);
    this.users = new Operations<>(setting, Users.RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.of(
        visited(new Operations<>(setting, Teams.RESOURCE), BY_USER, Teams.RESOURCE),
        visited(new Operations<>(setting, Employees.RESOURCE), BY_USER, Employees.RESOURCE),
        visited(clients, BY_USER, Clients.RESOURCE),
        visitedLocations(),
        visits(),
        viewable(),
        new Operations<>(setting, Teams.RESOURCE)
            .get("scopedByUserId", "/t/users/{user_id}/scoped_teams", "Those that a user sees.")
            .takes(Users.USER)
            .list(call -> scopes.teams(user(call))));
  }

  private Route visited(Operations<?> operations, String name, Resource<?> resource) {
    return operations
        .get(name, VISITED + resource.list(), LATEST_FIRST)
        .takes(Users.USER)
        .list(call -> records.visited(user(call), resource.kind()));
  }

  /** The documentation counts what is seen of locations among the users' operations. */
  private Route visitedLocations() {
    return visited(
        new Operations<>(setting, OF_LOCATIONS), "lastVisitedLocations", Locations.RESOURCE);
  }

  private Route visits() {
    return clients
        .post(
            "addOrUpdateClientInFavorite",
            VISITED + "clients/{client_id}",
            "Notes that a user looks at a client now.")
        .takes(Users.USER, CLIENT)
        .handledBy(
            Outcome.done("It is noted."),
            call -> {
              clients.require(call.get(CLIENT));
              records.visit(user(call), Client.KIND, call.get(CLIENT));
              return Answer.empty(204);
            });
  }

  private Route viewable() {
    return new Operations<>(setting, OF_LOCATIONS)
        .get("viewableLocations", "/t/users/{user_id}/viewable_locations", "Those a user sees.")
        .takes(Users.USER, EXPLICIT)
        .list(call -> scopes.locations(user(call), !call.get(EXPLICIT)));
  }

  private long user(Call call) {
    return users.require(call.get(Users.USER)).id();
  }
}
