package dev.lintel.ons.administration;

import dev.lintel.ons.delayed.ImportRunRoutes;
import dev.lintel.ons.delayed.PresenceLogExports;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All resources. A further one is a line here. */
public final class Administration {
  /** What import runs change beside the resources themselves. */
  private static final List<Resource<?>> IMPORTED =
      List.of(Teams.RESOURCE, Employees.RESOURCE, TeamAssignments.RESOURCE, Contracts.RESOURCE);

  private static final List<Function<Setting, Stream<Route>>> RESOURCES =
      List.of(
          setting -> new Employees(setting).routes(),
          setting -> new Teams(setting).routes(),
          setting -> new TeamAssignments(setting).routes(),
          setting -> new Contracts(setting).routes(),
          setting -> new Users(setting).routes(),
          setting -> new UserPasswords(setting).routes(),
          setting -> new UserViews(setting).routes(),
          setting -> new Provisioned(setting).routes(),
          setting -> new ExpertiseProfiles(setting).routes(),
          setting -> new ExpertiseProfileAssignments(setting).routes(),
          setting -> new ShiftAssignments(setting).routes(),
          setting -> new PlannedVisits(setting).routes(),
          setting -> new Clients(setting).routes(),
          setting -> new ClientSearch(setting).routes(),
          setting -> new Bsns(setting).routes(),
          setting -> new CareAllocations(setting).routes(),
          setting -> new ClientContactRelations(setting).routes(),
          setting -> new Addresses(setting).routes(),
          setting -> new PersonAddresses(setting).routes(),
          setting -> new Locations(setting).routes(),
          setting -> new LocationAssignments(setting).routes(),
          setting -> new BankAccounts(setting).routes(),
          setting -> new PresenceLogExports(setting).routes(),
          setting -> new ImportRunRoutes(setting, IMPORTED).routes());

  private Administration() {}

  /** The routes of all resources. */
  public static Stream<Route> routes(Setting setting) {
    return RESOURCES.stream().flatMap(resource -> resource.apply(setting));
  }
}
