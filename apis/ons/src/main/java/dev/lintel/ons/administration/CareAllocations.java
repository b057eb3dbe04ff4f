package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.DELETES;
import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.clients.CareAllocation;
import dev.lintel.care.clients.Client;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Owned;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** When clients are in care. */
final class CareAllocations {
  static final Resource<CareAllocation> RESOURCE =
      Resource.of(CareAllocation.KIND, "careAllocations");

  private final Operations<CareAllocation> allocations;
  private final Owned<CareAllocation> ofClient;

  CareAllocations(Setting setting) {
    this.allocations = new Operations<>(setting, RESOURCE);
    this.ofClient =
        new Owned<>(
            allocations, CareAllocation.KIND, Client.KIND, "client_id", CareAllocation.BY_CLIENT);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            allocations.creates("/t/care_allocations", Reply.ENRICHED),
            allocations.reads("/t/care_allocations/{id}"),
            allocations.updates("updateCareAllocationById", "/t/care_allocations/{id}"),
            ofClient.lists("byClientId", "/t/clients/{client_id}/care_allocations")),
        allocations.streams("/t/care_allocations", UPDATES, DELETES));
  }
}
