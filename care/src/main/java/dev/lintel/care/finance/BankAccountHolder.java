package dev.lintel.care.finance;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.clients.Client;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import org.jspecify.annotations.Nullable;

/** Whose a bank account is: a client's or an employee's. Connectors do not see this. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BankAccountHolder(
    @Nullable Long id,
    @Nullable Long bankAccountId,
    @Nullable Long clientId,
    @Nullable Long employeeId) {
  public static final String BY_CLIENT = "clientId";
  public static final String BY_EMPLOYEE = "employeeId";

  public static final Kind<BankAccountHolder> KIND =
      Kind.of("bank_account_holder", BankAccountHolder.class)
          .refersTo("bankAccountId", () -> BankAccount.KIND, BankAccountHolder::bankAccountId)
          .refersTo(BY_CLIENT, () -> Client.KIND, BankAccountHolder::clientId)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, BankAccountHolder::employeeId);
}
