package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.clients.Client;
import dev.lintel.care.locations.AgbCode;
import dev.lintel.care.locations.Location;
import dev.lintel.care.locations.LocationAssignment;
import dev.lintel.ons.resource.Assigned;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** Locations, and those of a client. */
final class Locations {
  static final Resource<Location> RESOURCE = Resource.of(Location.KIND, "locations");

  private static final Parameter<Long> CLIENT = Parameters.id("client_id");

  private final Setting setting;
  private final Operations<Location> locations;
  private final Assigned<LocationAssignment> assigned;

  Locations(Setting setting) {
    this.setting = setting;
    this.locations = new Operations<>(setting, RESOURCE);
    this.assigned = LocationAssignments.assigned(setting);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            locations.all("/t/locations"),
            // "404: AGB code could not be found"
            locations.createsFor("/t/locations", "agbcodeId", AgbCode.KIND),
            locations.reads("/t/locations/{id}"),
            locations.updates("/t/locations/{id}"),
            locations.multiple("/t/locations/multiple"),
            byClient(),
            mainOfClient()),
        locations.streams("/t/locations", UPDATES));
  }

  private Route byClient() {
    return locations
        .get("byClientId", "/t/clients/{client_id}/locations", "Those of a client, in some days.")
        .takes(CLIENT, Parameters.FROM, Parameters.TO)
        .list(call -> {
          locations.require(Client.KIND, call.get(CLIENT));
          return setting
              .care()
              .register()
              .all(
                  Location.KIND,
                  assigned.ids(
                      LocationAssignment.BY_CLIENT,
                      call.get(CLIENT),
                      Parameters.period(call, Parameters.FROM, Parameters.TO),
                      LocationAssignment::locationObjectId));
        });
  }

  private Route mainOfClient() {
    return locations
        .get(
            "mainLocationByClientId",
            "/t/clients/{client_id}/main_location",
            "A client's main one.")
        .takes(CLIENT, Parameters.DATE)
        .oneIfAny(call ->
            LocationAssignments.main(setting, locations, call, CLIENT)
                .map(stored -> stored.as(LocationAssignment.class).locationObjectId())
                .flatMap(locations::find));
  }
}
