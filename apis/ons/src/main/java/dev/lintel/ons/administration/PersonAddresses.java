package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.addresses.ClientAddress;
import dev.lintel.care.addresses.EmployeeAddress;
import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** Addresses as those of clients and of employees, which connectors create and change. */
final class PersonAddresses {
  static final Resource<ClientAddress> OF_CLIENTS =
      Resource.of(ClientAddress.KIND, "clientAddresses");
  static final Resource<EmployeeAddress> OF_EMPLOYEES =
      Resource.of(EmployeeAddress.KIND, "employeeAddresses");

  private static final Parameter<Long> ID = Parameters.id("id");
  private static final Parameter<Boolean> ACCESS =
      Parameters.flag("include_access_info", "Whether residenceAccessInfo is told.");

  private final Operations<ClientAddress> clients;
  private final Operations<EmployeeAddress> employees;

  PersonAddresses(Setting setting) {
    this.clients = new Operations<>(setting, OF_CLIENTS);
    this.employees = new Operations<>(setting, OF_EMPLOYEES);
  }

  Stream<Route> routes() {
    Stream<Route> single =
        Stream.of(
            clients.createsFor("/t/client_addresses", ClientAddress.BY_CLIENT, Client.KIND),
            reads(),
            clients.updates("/t/client_addresses/{id}"),
            employees.createsFor(
                "/t/employee_addresses", EmployeeAddress.BY_EMPLOYEE, Employee.KIND),
            employees.reads("/t/employee_addresses/{id}"));
    return Stream.of(
            single,
            clients.streams("/t/client_addresses", UPDATES),
            employees.streams("/t/employee_addresses", UPDATES))
        .flatMap(routes -> routes);
  }

  private static Stored told(Stored address, boolean withAccess) {
    return withAccess ? address : address.without("residenceAccessInfo");
  }

  private Route reads() {
    return clients
        .get("byId", "/t/client_addresses/{id}", "One by its id.")
        .takes(ID, ACCESS)
        .one(call -> clients.find(call.get(ID)).map(stored -> told(stored, call.get(ACCESS))));
  }
}
