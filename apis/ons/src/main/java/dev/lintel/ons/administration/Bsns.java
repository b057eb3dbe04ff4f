package dev.lintel.ons.administration;

import dev.lintel.care.clients.Bsn;
import dev.lintel.care.clients.Client;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** Citizen service numbers of clients. */
final class Bsns {
  static final Resource<Bsn> RESOURCE = Resource.of(Bsn.KIND, "bsns");

  private static final Parameter<Long> CLIENT = Parameters.id("client_id");

  private final Operations<Bsn> bsns;

  Bsns(Setting setting) {
    this.bsns = new Operations<>(setting, RESOURCE);
  }

  Stream<Route> routes() {
    return Stream.of(
        bsns.creates("/t/bsns", Reply.ENRICHED),
        bsns.reads("/t/bsns/{id}"),
        bsns.get("byClientId", "/t/clients/{client_id}/bsn", "A client's.")
            .takes(CLIENT)
            .oneIfAny(call -> {
              bsns.require(Client.KIND, call.get(CLIENT));
              return bsns.all(Bsn.BY_CLIENT, call.get(CLIENT)).stream().findFirst();
            }));
  }
}
