package dev.lintel.ons.administration;

import static dev.lintel.ons.resource.Streamed.UPDATES;

import dev.lintel.care.clients.Client;
import dev.lintel.care.finance.BankAccount;
import dev.lintel.care.finance.BankAccountHolder;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Stored;
import dev.lintel.ons.resource.Operations;
import dev.lintel.ons.resource.Parameters;
import dev.lintel.ons.resource.Resource;
import dev.lintel.ons.resource.Setting;
import dev.lintel.properties.profile.Parameter;
import dev.lintel.properties.profile.Route;
import java.util.Optional;
import java.util.stream.Stream;

/** Bank accounts of clients and employees; connectors read them alone. */
final class BankAccounts {
  static final Resource<BankAccount> RESOURCE = Resource.of(BankAccount.KIND, "bankAccounts");

  private static final Parameter<Long> CLIENT = Parameters.id("client_id");
  private static final Parameter<Long> EMPLOYEE = Parameters.id("employee_id");

  private final Setting setting;
  private final Operations<BankAccount> accounts;
  private final Operations<BankAccount> ofEmployees;

  BankAccounts(Setting setting) {
    this.setting = setting;
    this.accounts = new Operations<>(setting, RESOURCE);
    // The documentation names it among the employees; who reads it needs the accounts' right.
    this.ofEmployees = new Operations<>(setting, RESOURCE.tagged("Employee"));
  }

  Stream<Route> routes() {
    return Stream.concat(
        Stream.of(
            accounts
                .get("byClientId", "/t/clients/{client_id}/bank_account", "A client's.")
                .takes(CLIENT)
                .oneIfAny(call -> of(Client.KIND, BankAccountHolder.BY_CLIENT, call.get(CLIENT))),
            ofEmployees
                .get("bankAccount", "/t/employees/{employee_id}/bank_account", "An employee's.")
                .takes(EMPLOYEE)
                .oneIfAny(
                    call -> of(Employee.KIND, BankAccountHolder.BY_EMPLOYEE, call.get(EMPLOYEE)))),
        accounts.streams("/t/bank_accounts", UPDATES));
  }

  private Optional<Stored> of(Kind<?> owner, String key, long id) {
    accounts.require(owner, id);
    return setting.care().register().all(BankAccountHolder.KIND, key, id).stream()
        .findFirst()
        .map(stored -> stored.as(BankAccountHolder.class).bankAccountId())
        .flatMap(accounts::find);
  }
}
