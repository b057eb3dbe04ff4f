package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.clients.Client;
import dev.lintel.care.locations.Location;
import dev.lintel.care.locations.LocationAssignment;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Register;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Assigned;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Owned;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which client belongs to which location. */
final class LocationAssignments {
  static final Resource<LocationAssignment> RESOURCE =
      Resource.of(LocationAssignment.KIND, "locationAssignments");

  private static final Parameter<Long> CLIENT = Parameters.id("client_id");

  private final Setting setting;
  private final Operations<LocationAssignment> assignments;
  private final Owned<LocationAssignment> ofClient;

  LocationAssignments(Setting setting) {
    this.setting = setting;
    this.assignments = new Operations<>(setting, RESOURCE);
    this.ofClient =
        new Owned<>(
            assignments,
            LocationAssignment.KIND,
            Client.KIND,
            "client_id",
            LocationAssignment.BY_CLIENT);
  }

  static Assigned<LocationAssignment> assigned(Setting setting) {
    return new Assigned<>(setting, LocationAssignment.KIND, LocationAssignment::period);
  }

  /** The assignment to a client's main location on a day; stops with 404 without the client. */
  static Optional<Stored> main(
      Setting setting, Operations<?> operations, Call call, Parameter<Long> client) {
    operations.require(Client.KIND, call.get(client));
    LocalDate day = call.find(Parameters.DATE).orElseGet(setting.care()::today);
    return setting
        .care()
        .register()
        .all(LocationAssignment.KIND, LocationAssignment.BY_CLIENT, call.get(client))
        .stream()
        .filter(stored -> isMain(stored.as(LocationAssignment.class), day))
        .findFirst();
  }

  /** The ids of the clients who belong on a day to a location or to one in it. */
  static Set<Long> clientsIn(Setting setting, long location, LocalDate day) {
    Register register = setting.care().register();
    List<Long> locations =
        register.page(Location.KIND, Page.ALL).stream()
            .filter(stored -> stored.as(Location.class).path().isIn(location))
            .map(Stored::id)
            .toList();
    return register
        .anyOf(LocationAssignment.KIND, LocationAssignment.BY_LOCATION, locations)
        .stream()
        .map(stored -> stored.as(LocationAssignment.class))
        .filter(assignment -> assignment.period().has(day))
        .map(LocationAssignment::clientObjectId)
        .collect(Collectors.toSet());
  }

  private static boolean isMain(LocationAssignment assignment, LocalDate day) {
    return assignment.toMainLocation() && assignment.period().has(day);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            assignments.creates("/t/location_assignments", Reply.ENRICHED),
            assignments.reads("/t/location_assignments/{id}"),
            assignments.updates("/t/location_assignments/{id}"),
            assignments.deletes("/t/location_assignments/{id}", Reply.ENRICHED),
            ofClient.lists(
                "byClientId",
                "/t/clients/{client_id}/location_assignments",
                LocationAssignment::period),
            assignments
                .get(
                    "mainLocationAssignmentByClientId",
                    "/t/clients/{client_id}/main_location_assignment",
                    "The one to a client's main location.")
                .takes(CLIENT, Parameters.DATE)
                .oneIfAny(call -> main(setting, assignments, call, CLIENT))),
        assignments.streams("/t/location_assignments", UPDATES));
  }
}
