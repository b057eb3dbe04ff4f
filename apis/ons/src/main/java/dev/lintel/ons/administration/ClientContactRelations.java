package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.clients.Client;
import dev.lintel.care.clients.ClientContactRelation;
import dev.lintel.care.clients.ClientContactRelationType;
import dev.lintel.care.register.Page;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Callers;
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

/** To whom one turns about a client, and what these people are to him. */
final class ClientContactRelations {
  static final Resource<ClientContactRelation> RESOURCE =
      Resource.of(ClientContactRelation.KIND, "clientContactRelations");
  static final Resource<ClientContactRelationType> TYPES =
      Resource.of(ClientContactRelationType.KIND, "clientContactRelationTypes");

  private static final String ALL = "/t/client_contact_relations";
  private static final String ONE = ALL + "/{id}";
  private static final String ALL_TYPES = "/t/administration/client_contact_relation_types";
  private static final Parameter<Long> CLIENT = Parameters.id("client_id");
  private static final Parameter<List<Long>> CLIENTS = Parameters.ids("ids");
  private static final Parameter<String> TYPE =
      Parameters.word("relation_type", "The name of a type; without it, all.");

  private final Setting setting;
  private final Operations<ClientContactRelation> relations;
  private final Operations<ClientContactRelationType> types;

  ClientContactRelations(Setting setting) {
    this.setting = setting;
    this.relations = new Operations<>(setting, RESOURCE);
    this.types = new Operations<>(setting, TYPES);
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            relations.all(ALL),
            relations.creates(
                ALL, Reply.ENRICHED, (call, sent) -> sent.put("createdBy", Callers.name(call))),
            relations.reads(ONE),
            relations.updates(ONE),
            relations.deletes(ONE, Reply.DONE),
            byClients(),
            byClient(),
            allTypes(),
            types.reads(ALL_TYPES + "/{id}")),
        relations.streams(ALL, UPDATES));
  }

  private Route byClients() {
    return relations
        .get("byClientIds", ALL + "/by_client_ids", "Those of several clients.")
        .takes(CLIENTS)
        .list(call ->
            setting
                .care()
                .register()
                .anyOf(
                    ClientContactRelation.KIND,
                    ClientContactRelation.BY_CLIENT,
                    call.find(CLIENTS).orElse(List.of())));
  }

  private Route byClient() {
    return relations
        .get("byClientId", "/t/clients/{client_id}/client_contact_relations", "Those of a client.")
        .takes(CLIENT, TYPE)
        .list(call -> {
          relations.require(Client.KIND, call.get(CLIENT));
          return relations.all(ClientContactRelation.BY_CLIENT, call.get(CLIENT)).stream()
              .filter(stored -> isWanted(stored, call))
              .toList();
        });
  }

  private static boolean isWanted(Stored stored, Call call) {
    ClientContactRelationType type =
        stored.as(ClientContactRelation.class).clientContactRelationType();
    return call.find(TYPE)
        .map(name -> type != null && name.equalsIgnoreCase(type.name()))
        .orElse(true);
  }

  /** "number of results for one call": all, where nobody says. */
  private Route allTypes() {
    Parameter<Integer> limit = Parameters.LIMIT.orElse(Parameters.LONGEST_LIST);
    return types
        .get("all", ALL_TYPES, "All.")
        .takes(Parameters.OFFSET, limit)
        .list(call -> types.page(new Page(call.get(Parameters.OFFSET), call.get(limit))));
  }
}
