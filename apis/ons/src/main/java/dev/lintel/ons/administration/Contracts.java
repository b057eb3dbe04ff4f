package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.contracts.Contract;
import dev.lintel.care.contracts.ContractType;
import dev.lintel.care.people.Employee;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Owned;
import dev.lintel.ons.resource.Reply;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Route;
import java.util.stream.Stream;

/** Contracts of employees, and the types of contracts. */
final class Contracts {
  static final Resource<Contract> RESOURCE =
      Resource.of(Contract.KIND, "contracts").tagged("payroll.Contract");
  static final Resource<ContractType> TYPES =
      Resource.of(ContractType.KIND, "contractTypes").tagged("payroll.ContractType");

  private final Operations<Contract> contracts;
  private final Operations<ContractType> types;

  Contracts(Setting setting) {
    this.contracts = new Operations<>(setting, RESOURCE);
    this.types = new Operations<>(setting, TYPES);
  }

  Stream<Route> routes() {
    var ofEmployee =
        new Owned<>(contracts, Contract.KIND, Employee.KIND, "employee_id", Contract.BY_EMPLOYEE);
    Stream<Route> single =
        Stream.of(
            contracts.creates("/t/payroll/contracts", Reply.CREATED),
            contracts.reads("/t/payroll/contracts/{id}"),
            contracts.updates("/t/payroll/contracts/{id}"),
            ofEmployee.lists("byEmployeeId", "/t/employees/{employee_id}/contracts"),
            types.reads("/t/payroll/contract_types/{id}"));
    return Stream.of(
            single,
            contracts.streams("/t/payroll/contracts", UPDATES),
            types.streams("/t/payroll/contract_types"))
        .flatMap(routes -> routes);
  }
}
