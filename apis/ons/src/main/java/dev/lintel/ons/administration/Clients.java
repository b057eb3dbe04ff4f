package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.DELETES;
import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.clients.Bsn;
import dev.lintel.care.clients.Client;
import dev.lintel.care.locations.Location;
import dev.lintel.care.locations.LocationAssignment;
import dev.lintel.care.register.Period;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Assigned;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.stream.Stream;

/** Clients. */
final class Clients {
  static final Resource<Client> RESOURCE = Resource.of(Client.KIND, "clients");

  private static final Parameter<String> NUMBER = Parameters.name("identification_no");
  private static final Parameter<String> BSN =
      Parameters.word("bsn", "A citizen service number.").mandatory();
  private static final Parameter<String> SKN =
      Parameters.word("skn", "A number of the criminal justice chain.").mandatory();
  private static final Parameter<Long> LOCATION = Parameters.id("location_id");

  private final Setting setting;
  private final Operations<Client> clients;

  Clients(Setting setting) {
    this.setting = setting;
    this.clients = new Operations<>(setting, RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            clients.creates("/t/clients", Reply.ENRICHED),
            clients.reads("/t/clients/{id}"),
            clients.updates("/t/clients/{id}"),
            clients.multiple("/t/clients/multiple"),
            byBsn(),
            clients.reads("bySkn", "/t/clients/by_skn", Client.BY_SKN, SKN),
            clients.reads(
                "byUUID", "/t/clients/by_uuid/{uuid}", Client.BY_UUID, Parameters.UUID_IN_PATH),
            clients.reads(
                "byIdentificationNo",
                "/t/clients/by_identification_no/{identification_no}",
                Client.BY_NUMBER,
                NUMBER),
            inCare(),
            idsInCare(),
            byLocation()),
        clients.streams("/t/clients", UPDATES, DELETES));
  }

  private Route byBsn() {
    return clients
        .get("byBSN", "/t/clients/by_bsn", "One by the citizen service number.")
        .takes(BSN)
        .mayMiss()
        .only(call ->
            setting
                .care()
                .register()
                .all(
                    Client.KIND,
                    setting.care().register().all(Bsn.KIND, Bsn.BY_NUMBER, call.get(BSN)).stream()
                        .map(stored -> stored.as(Bsn.class).clientId())
                        .toList()));
  }

  private Route inCare() {
    return clients
        .get("searchInCareInPeriod", "/t/clients/in_care_in_period", "Those in care on some day.")
        .takes(Parameters.VALID_FROM, Parameters.VALID_TO, Parameters.LIMIT, Parameters.OFFSET)
        .list(this::inCare);
  }

  private Route idsInCare() {
    return clients
        .get(
            "searchClientIdsInCareInPeriod",
            "/t/clients/ids_in_care_in_period",
            "The ids of those in care on some day.")
        .takes(Parameters.VALID_FROM, Parameters.VALID_TO, Parameters.LIMIT, Parameters.OFFSET)
        .values(
            "clientObjectIds",
            ClientObjectId.class,
            call -> inCare(call).stream().map(one -> new ClientObjectId(one.id())).toList());
  }

  private List<Stored> inCare(Call call) {
    Period days = Parameters.period(call);
    return setting
        .care()
        .register()
        .search(
            Client.KIND,
            "",
            stored -> stored.as(Client.class).care().overlaps(days),
            Parameters.page(call));
  }

  private Route byLocation() {
    return clients
        .get(
            "searchByLocationId",
            "/t/clients/search_by/locations/{location_id}",
            "Those of a location.")
        .takes(
            LOCATION,
            Parameters.OFFSET,
            Parameters.LIMIT,
            Parameters.VALID_FROM,
            Parameters.VALID_TO)
        .list(call -> {
          clients.require(Location.KIND, call.get(LOCATION));
          List<Long> ids =
              LocationAssignments.assigned(setting)
                  .ids(
                      LocationAssignment.BY_LOCATION,
                      call.get(LOCATION),
                      Parameters.period(call),
                      LocationAssignment::clientObjectId);
          return setting.care().register().all(Client.KIND, Assigned.page(call, ids));
        });
  }
}
