package dev.lintel.ons.administration;

import dev.lintel.care.addresses.Address;
import dev.lintel.care.addresses.Addressed;
import dev.lintel.care.addresses.ClientAddress;
import dev.lintel.care.addresses.EmployeeAddress;
import dev.lintel.care.addresses.RelationAddress;
import dev.lintel.care.clients.Client;
import dev.lintel.care.clients.ClientContactRelation;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Errors;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.ParameterTypes;
import dev.lintel.properties.profile.Route;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses as such, whoever they belong to. */
final class Addresses {
  static final Resource<Address> RESOURCE = Resource.of(Address.KIND, "addresses");

  private static final Parameter<Long> ID = Parameters.id("id");
  private static final Parameter<String> TYPE =
      Parameter.query(
          "type",
          ParameterTypes.choice(
              Stream.of("0", "1", "2", "3", "4", "50", "98", "100")
                  .collect(Collectors.toMap(code -> code, code -> code))),
          "The code of a type; without it, all.");

  private static final List<Kind<? extends Addressed>> KINDS =
      List.of(Address.KIND, EmployeeAddress.KIND, ClientAddress.KIND, RelationAddress.KIND);

  private final Setting setting;
  private final Operations<Address> addresses;

  Addresses(Setting setting) {
    this.setting = setting;
    this.addresses = new Operations<>(setting, RESOURCE);
  }

  /**
   * Whose addresses.
   *
   * @param owner who must exist
   * @param key finds the addresses by the owner's id
   */
  private record Owner(
      Kind<?> owner, Parameter<Long> id, Kind<? extends Addressed> addresses, String key) {
    static final Owner CLIENT =
        new Owner(
            Client.KIND, Parameters.id("client_id"), ClientAddress.KIND, ClientAddress.BY_CLIENT);
    static final Owner EMPLOYEE =
        new Owner(
            Employee.KIND,
            Parameters.id("employee_id"),
            EmployeeAddress.KIND,
            EmployeeAddress.BY_EMPLOYEE);
    static final Owner RELATION =
        new Owner(
            ClientContactRelation.KIND,
            Parameters.id("relation_id"),
            RelationAddress.KIND,
            RelationAddress.BY_RELATION);
  }

  Stream<Route> routes() {
    return Stream.of(
        byId(),
        clients(),
        list("byEmployeeId", "/t/employees/{employee_id}/addresses", Owner.EMPLOYEE),
        list(
            "byClientContactRelationId",
            "/t/client_contact_relations/{relation_id}/addresses",
            Owner.RELATION),
        list(
            "byClientContactRelationId2",
            "/t/client_contact_relations/{relation_id}/client_contact_relation_addresses",
            Owner.RELATION),
        main(
            "mainAddressByClientId",
            "/t/clients/{client_id}/main_address",
            Owner.CLIENT,
            AddressOrder.OF_CLIENTS),
        main(
            "mainAddressByEmployeeId",
            "/t/employees/{employee_id}/main_address",
            Owner.EMPLOYEE,
            AddressOrder.OF_EMPLOYEES));
  }

  private Route byId() {
    return addresses
        .get("byId", "/t/addresses/{id}", "One by its id, whoever it belongs to.")
        .takes(ID)
        .value(
            Address.class,
            call ->
                KINDS.stream()
                    .flatMap(kind -> setting.care().register().find(kind, call.get(ID)).stream())
                    .findFirst()
                    .map(stored -> stored.as(Address.class))
                    .orElseThrow(() -> Errors.missing("The address %d".formatted(call.get(ID)))));
  }

  private Route clients() {
    return addresses
        .get("byClientId", "/t/clients/{client_id}/addresses", "Those of a client.")
        .takes(Owner.CLIENT.id(), TYPE)
        .values(
            RESOURCE.list(),
            Address.class,
            call -> of(Owner.CLIENT, call, hasType(call.find(TYPE))));
  }

  private static Predicate<Address> hasType(Optional<String> type) {
    return address -> type.isEmpty() || type.get().equals(address.type());
  }

  private Route list(String name, String path, Owner owner) {
    return addresses
        .get(name, path, "Those of one owner.")
        .takes(owner.id())
        .values(RESOURCE.list(), Address.class, call -> of(owner, call, address -> true));
  }

  private Route main(String name, String path, Owner owner, AddressOrder order) {
    return addresses
        .get(name, path, "The one that comes first today. Not for legal purposes.")
        .takes(owner.id())
        .valueIfAny(
            Address.class,
            call -> order.first(of(owner, call, address -> true), setting.care().today()));
  }

  private List<Address> of(Owner owner, Call call, Predicate<Address> wanted) {
    addresses.require(owner.owner(), call.get(owner.id()));
    List<Stored> all =
        setting.care().register().all(owner.addresses(), owner.key(), call.get(owner.id()));
    return all.stream().map(stored -> stored.as(Address.class)).filter(wanted).toList();
  }
}
