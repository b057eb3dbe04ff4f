package dev.lintel.care.fiction;

import dev.lintel.care.finance.BankAccount;
import dev.lintel.care.finance.BankAccountHolder;
import dev.lintel.care.register.Documents;
import tools.jackson.databind.node.ObjectNode;

/** Accounts of employees and of nine clients in ten, at a bank that does not exist. */
final class BankAccounts implements Chapter {
  private static final int NONE_EVERY = 10;

  @Override
  public void write(Plan plan, Pen pen) {
    long id = 1;
    for (int employee = 1; employee <= plan.detailed(); employee++) {
      write(pen, plan, id++, BankAccountHolder.BY_EMPLOYEE, employee);
    }
    for (int client = 1; client <= plan.clients(); client++) {
      if (client % NONE_EVERY != 0) {
        write(pen, plan, id++, BankAccountHolder.BY_CLIENT, client);
      }
    }
  }

  private static void write(Pen pen, Plan plan, long id, String owner, int of) {
    Dice dice = plan.dice("bank account", id);
    ObjectNode account = Documents.mapper().createObjectNode();
    account
        .put("number", "%010d".formatted(id))
        .put("nameOfOwner", dice.pick(Names.LAST))
        .put("cityOfOwner", Places.town(dice))
        .put("iban", Numbers.iban(id))
        .put("bic", "FICTNL00")
        .put("creditBankAccount", false)
        .put("authorizationDate", "2024-01-01");
    pen.write(BankAccount.KIND, id, account);
    ObjectNode holder = Documents.mapper().createObjectNode();
    pen.write(BankAccountHolder.KIND, id, holder.put("bankAccountId", id).put(owner, of));
  }
}
