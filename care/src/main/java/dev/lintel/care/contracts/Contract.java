package dev.lintel.care.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lintel.care.people.Employee;
import dev.lintel.care.register.Kind;
import dev.lintel.care.register.Objection;
import dev.lintel.care.register.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An employee's contract.
 *
 * @param fixed hours a week
 * @param var variable hours a week
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contract(
    @Nullable Long id,
    @Nullable Long employeeId,
    @Nullable BigDecimal fixed,
    @Nullable BigDecimal var,
    @Nullable Long contractTypeId,
    @Nullable LocalDate beginDate,
    @Nullable LocalDate endDate) {
  public static final String BY_EMPLOYEE = "employeeId";

  public static final Kind<Contract> KIND =
      Kind.of("contract", Contract.class)
          .refersTo(BY_EMPLOYEE, () -> Employee.KIND, Contract::employeeId)
          .refersTo("contractTypeId", () -> ContractType.KIND, Contract::contractTypeId)
          .requires(BY_EMPLOYEE, Contract::employeeId)
          .requires("beginDate", Contract::beginDate)
          .judgedBy((one, objections) -> {
            Period.of(one.beginDate, one.endDate).judge("endDate", objections);
            hours("fixed", one.fixed, objections);
            hours("var", one.var, objections);
          });

  private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);

  private static void hours(
      String field, @Nullable BigDecimal hours, Consumer<Objection> objections) {
    if (hours != null && (hours.signum() < 0 || hours.compareTo(HOURS_OF_A_WEEK) > 0)) {
      objections.accept(Objection.to(field, hours, "must be hours a week from 0 to 168"));
    }
  }
}
