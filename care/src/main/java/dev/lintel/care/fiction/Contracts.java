package dev.lintel.care.fiction;

import dev.lintel.care.contracts.Contract;
import dev.lintel.care.contracts.ContractType;
import dev.lintel.care.register.Documents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A contract for every employee, and the types of contracts. */
final class Contracts implements Chapter {
  private static final List<String> TYPES =
      List.of("Onbepaalde tijd", "Bepaalde tijd", "Oproep", "Stage", "Extern");

  @Override
  public void write(Plan plan, Pen pen) {
    for (int id = 1; id <= TYPES.size(); id++) {
      pen.write(ContractType.KIND, id, type(id));
    }
    for (int employee = 1; employee <= plan.employees(); employee++) {
      pen.write(Contract.KIND, employee, contract(plan, employee));
    }
  }

  private static ObjectNode type(int id) {
    return Documents.mapper()
        .createObjectNode()
        .put("name", TYPES.get(id - 1))
        .put("importCode", "C" + id)
        .put("payHoursDirectly", id == 3)
        .put("removed", false);
  }

  private static ObjectNode contract(Plan plan, int employee) {
    Dice dice = plan.dice("contract", employee);
    LocalDate begin = dice.day(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 1, 1));
    ObjectNode fields =
        Documents.mapper()
            .createObjectNode()
            .put("employeeId", employee)
            .put("contractTypeId", 1 + dice.below(TYPES.size()))
            .put("fixed", BigDecimal.valueOf(16 + 2 * dice.below(11)))
            .put("var", BigDecimal.valueOf(dice.below(5)))
            .put("beginDate", begin.toString());
    return dice.percent(20) ? fields.put("endDate", begin.plusYears(10).toString()) : fields;
  }
}
