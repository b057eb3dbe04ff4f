package dev.lintel.ons.administration;

import dev.lintel.care.authorization.DefaultScope;
import dev.lintel.care.authorization.GrantSet;
import dev.lintel.care.authorization.MyLocations;
import dev.lintel.care.authorization.MyTeams;
import dev.lintel.care.authorization.ProvisionedUser;
import dev.lintel.care.authorization.Provisioning;
import dev.lintel.care.authorization.Role;
import dev.lintel.care.authorization.UserDuties;
import dev.lintel.care.authorization.UserScopeSettings;
import dev.lintel.care.register.Kind;
import dev.lintel.care.users.User;
import dev.lintel.ons.resource.Callers;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operation;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.util.UUID;
import java.util.stream.Stream;

/** What connectors grant to users: roles, teams, locations. Every PUT has the complete set. */
final class Provisioned {
  private static final String TAG = "authorization.provisioning.";
  private static final String USERS = "/t/authorization/provisioning/users/{user_uuid}";
  private static final String COMPLETE =
      "The complete set: what is missing is revoked, as far as this connector granted it.";
  private static final Parameter<UUID> USER =
      Parameter.path("user_uuid", Parameters.uuid(), "The user's UUID.");
  private static final Parameter<Boolean> OVERRIDE =
      Parameter.query(
              "override_all",
              ParameterTypes.flag(),
              "Whether what other connectors granted is revoked, too.")
          .orElse(false);

  static final Resource<Role> ROLES = Resource.of(Role.KIND, "roles").tagged(TAG + "Role");

  private final Setting setting;
  private final Operations<User> users;
  private final Provisioning provisioning;

  Provisioned(Setting setting) {
    this.setting = setting;
    this.users = new Operations<>(setting, Users.RESOURCE);
    this.provisioning = new Provisioning(setting.care());
  }

  Stream<Route> routes() {
    return Stream.of(
        new Operations<>(setting, ROLES).all("/t/authorization/provisioning/roles"),
        set(UserDuties.class, "UserDuties", "update", "/duties"),
        set(MyTeams.class, "MyTeams", "set", "/my_teams"),
        set(MyLocations.class, "MyLocations", "set", "/my_locations"),
        set(UserScopeSettings.class, "UserScopeSettings", "set", "/scope_settings"),
        set(ProvisionedUser.class, "User", "update", ""),
        put(DefaultScope.class, "DefaultScope", "update", "/scopes")
            .takes(OVERRIDE)
            .value(
                DefaultScope.class, call -> granted(DefaultScope.class, call, call.get(OVERRIDE))));
  }

  private <T extends GrantSet> Route set(
      Class<T> type, String tag, String operation, String place) {
    return put(type, tag, operation, place).value(type, call -> granted(type, call, false));
  }

  private <T extends GrantSet> Operation<T> put(
      Class<T> type, String tag, String operation, String place) {
    var resource = Resource.of(Kind.of(tag, type), "provisioning").tagged(TAG + tag);
    return new Operations<>(setting, resource)
        .put(operation, USERS + place, "Replaces what this connector grants to a user.")
        .takes(USER)
        .reads(type, COMPLETE);
  }

  /** "Answer 200 with the same body." */
  private <T extends GrantSet> T granted(Class<T> type, Call call, boolean everybodys) {
    long user = users.require(User.BY_UUID, call.get(USER)).id();
    T sent = call.body(type).orElseThrow();
    String uuid = call.get(USER).toString();
    if (sent.userUuid() != null && !uuid.equalsIgnoreCase(sent.userUuid())) {
      throw Errors.invalid(
          "userUuid", sent.userUuid(), "must be the UUID in the path, or be left out");
    }
    var owner = new Provisioning.Owner(user, Callers.connector(call));
    if (everybodys) {
      provisioning.replaceAll(owner, sent);
    } else {
      provisioning.replace(owner, sent);
    }
    return type.cast(sent.of(uuid));
  }
}
