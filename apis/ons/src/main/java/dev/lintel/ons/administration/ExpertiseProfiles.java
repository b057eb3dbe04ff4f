package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.expertise.ExpertiseProfile;
import dev.lintel.care.expertise.ExpertiseProfileAssignment;
import dev.lintel.care.people.Employee;
import dev.lintel.ons.resource.Assigned;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.stream.Stream;

/** Expertise profiles; connectors read them alone. */
final class ExpertiseProfiles {
  static final Resource<ExpertiseProfile> RESOURCE =
      Resource.of(ExpertiseProfile.KIND, "expertiseProfiles");

  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");

  private final Setting setting;
  private final Operations<ExpertiseProfile> profiles;

  ExpertiseProfiles(Setting setting) {
    this.setting = setting;
    this.profiles = new Operations<>(setting, RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            profiles.all("/t/expertise_profiles"),
            profiles.reads("/t/expertise_profiles/{id}"),
            profiles.multiple("/t/expertise_profiles/multiple"),
            byEmployee()),
        profiles.streams("/t/expertise_profiles", UPDATES));
  }

  /** Those that an employee has in some days. */
  private Route byEmployee() {
    return profiles
        .get("byEmployeeId", "/t/employees/{employee_id}/expertise_profiles", "An employee's.")
        .takes(EMPLOYEE, Parameters.VALID_FROM, Parameters.VALID_TO)
        .list(call -> {
          profiles.require(Employee.KIND, call.get(EMPLOYEE));
          return setting.care().register().all(ExpertiseProfile.KIND, ids(call));
        });
  }

  private List<Long> ids(Call call) {
    return new Assigned<>(
            setting, ExpertiseProfileAssignment.KIND, ExpertiseProfileAssignment::period)
        .ids(
            ExpertiseProfileAssignment.BY_EMPLOYEE,
            call.get(EMPLOYEE),
            Parameters.period(call),
            ExpertiseProfileAssignment::expertiseProfileObjectId);
  }
}
