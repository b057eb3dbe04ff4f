package dev.lintel.care.fiction;

import dev.lintel.care.addresses.Address;
import dev.lintel.care.addresses.ClientAddress;
import dev.lintel.care.addresses.EmployeeAddress;
import dev.lintel.care.addresses.RelationAddress;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Addresses of locations, employees, clients and their contacts. Their ids go on from each other,
 * because any address is found by its id.
 */
final class Addresses implements Chapter {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int POSTAL_PERCENT = 15;

  @Override
  public void write(Plan plan, Pen pen) {
    for (int location = 1; location <= plan.locations(); location++) {
      pen.write(Address.KIND, location, address(plan, location, "1").put("personType", "5"));
    }
    long id = 1 + plan.locations();
    for (int employee = 1; employee <= plan.detailed(); employee++) {
      pen.write(
          EmployeeAddress.KIND,
          id,
          address(plan, id++, "1").put(EmployeeAddress.BY_EMPLOYEE, employee));
    }
    for (int client = 1; client <= plan.clients(); client++) {
      pen.write(
          ClientAddress.KIND, id, address(plan, id++, "1").put(ClientAddress.BY_CLIENT, client));
      if (plan.dice("postal address", client).percent(POSTAL_PERCENT)) {
        pen.write(
            ClientAddress.KIND, id, address(plan, id++, "2").put(ClientAddress.BY_CLIENT, client));
      }
    }
    for (int relation = 1; relation <= Relations.count(plan); relation++) {
      pen.write(
          RelationAddress.KIND,
          id,
          address(plan, id++, "1").put(RelationAddress.BY_RELATION, relation));
    }
  }

  private static ObjectNode address(Plan plan, long id, String type) {
    Dice dice = plan.dice("address", id);
    return Places.address(dice, type)
        .put("beginDate", dice.day(FIRST, LocalDate.of(2022, 1, 1)).toString());
  }
}
