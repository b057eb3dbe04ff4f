package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.DELETES;
import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.authorization.UserRemoval;
import dev.lintel.care.contracts.Contract;
import dev.lintel.care.teams.TeamAssignment;
import dev.lintel.care.users.LoginJudgement;
import dev.lintel.care.users.User;
import dev.lintel.care.users.UserStatus;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Users: who signs in to the administration. */
final class Users {
  static final Resource<User> RESOURCE = Resource.of(User.KIND, "users");
  static final Parameter<Long> USER = Parameters.id("user_id");

  private static final String ONE = "/t/users/{id}";
  private static final String BY_NAME = "/t/users/by_user_name";
  private static final Parameter<Long> ID = Parameters.id("id");
  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");
  private static final Parameter<String> NAME_IN_PATH = Parameters.name("user_name");
  private static final Parameter<String> NAME =
      Parameters.word("user_name", "The name that the user signs in with.").mandatory();
  private static final Parameter<String> SSO_ID =
      Parameters.word("sso_id", "What the user is called elsewhere.").mandatory();
  private static final Parameter<String> SSO_PROVIDER =
      Parameters.word("sso_provider_id", "Where the user is called so.").mandatory();
  private static final Parameter<Boolean> BUMP =
      Parameter.query(
              "bump_session_expire_time",
              ParameterTypes.flag(),
              "Has no effect: there are no sessions here.")
          .orElse(false);

  private final Setting setting;
  private final Operations<User> users;

  Users(Setting setting) {
    this.setting = setting;
    this.users = new Operations<>(setting, RESOURCE);
  }

  Stream<Route> routes() {
    var removal = new UserRemoval(setting.care());
    Stream<Route> own =
        Stream.of(
            users
                .post("create", "/t/users", "Creates one.")
                .creates(Reply.ENRICHED, (call, sent) -> withTeam(sent)),
            users.reads(ONE),
            users
                .put("update", ONE, "Changes one.")
                .takes(ID)
                .updates(Reply.ENRICHED, call -> call.get(ID), (call, sent) -> withTeam(sent)),
            users
                .delete("delete", ONE, "Deletes one, with all that was granted to it.")
                .takes(ID)
                .changes(Reply.ENRICHED, call -> removal.remove(call.get(ID))),
            status());
    return Stream.of(own, found(), users.streams("/t/users", UPDATES, DELETES))
        .flatMap(routes -> routes);
  }

  private Stream<Route> found() {
    return Stream.of(
        users.reads(
            "byEmployeeId", "/t/users/by_employee_id/{employee_id}", User.BY_EMPLOYEE, EMPLOYEE),
        users.reads("byUserName", BY_NAME, User.BY_NAME, NAME),
        users.reads("byUserNameUnsafe", BY_NAME + "/{user_name}", User.BY_NAME, NAME_IN_PATH),
        users
            .get("byUuid", "/t/users/by_uuid/{uuid}", "One by its UUID.")
            .takes(Parameters.UUID_IN_PATH, BUMP)
            .only(call -> users.all(User.BY_UUID, call.get(Parameters.UUID_IN_PATH))),
        users
            .get("bySso", "/t/users/by_sso", "Those who are called so elsewhere; 404 for none.")
            .takes(SSO_ID, SSO_PROVIDER)
            .mayMiss()
            .some(call ->
                users.all(User.BY_SSO, User.sso(call.get(SSO_ID), call.get(SSO_PROVIDER)))));
  }

  private Route status() {
    return users
        .get("getUserStatus", "/t/users/{user_id}/status", "Whether a user may sign in, and why.")
        .takes(USER)
        .value(UserStatus.class, this::status);
  }

  private UserStatus status(Call call) {
    User user = users.require(call.get(USER)).as(User.class);
    List<Contract> contracts =
        user.employeeObjectId() == null
            ? List.of()
            : setting
                .care()
                .register()
                .all(Contract.KIND, Contract.BY_EMPLOYEE, user.employeeObjectId())
                .stream()
                .map(stored -> stored.as(Contract.class))
                .toList();
    return new LoginJudgement(setting.care().today()).of(user, contracts);
  }

  /** "Read only, corresponds with the team.id of the active team for the employee." */
  private ObjectNode withTeam(ObjectNode sent) {
    if (sent.path(User.BY_EMPLOYEE).isNumber()) {
      setting
          .care()
          .register()
          .all(
              TeamAssignment.KIND,
              TeamAssignment.BY_EMPLOYEE,
              sent.get(User.BY_EMPLOYEE).longValue())
          .stream()
          .map(stored -> stored.as(TeamAssignment.class))
          .filter(one -> one.period().has(setting.care().today()))
          .findFirst()
          .ifPresentOrElse(
              one -> sent.put("teamObjectId", one.teamObjectId()),
              () -> sent.putNull("teamObjectId"));
    }
    return sent;
  }
}
