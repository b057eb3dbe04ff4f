package dev.lintel.kontrakt.prices;

import static dev.lintel.properties.profile.ParameterTypes.day;
import static dev.lintel.properties.profile.ParameterTypes.flag;
import static dev.lintel.properties.profile.ParameterTypes.integer;
import static dev.lintel.properties.profile.ParameterTypes.list;
import static dev.lintel.properties.profile.ParameterTypes.text;

import dev.lintel.kontrakt.conventions.Parameters;
import dev.lintel.kontrakt.conventions.Today;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.ArgumentCheck;
import dev.lintel.properties.profile.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a question about prices may say ("Data model for prices"), and the order that it is for. */
final class PriceParameters {
  private static final int MOST_NUMBERS = 20;
  private static final int LONGEST_CODE = 40;

  static final Parameter<LocalDate> CALCULATION_DATE =
      Parameter.query(
          "calculationDate",
          day(),
          "The day to calculate for, today or later in Europe/Oslo; today where it is left out.");
  static final Parameter<LocalDate> CHANGED_AFTER_DATE =
      Parameter.query(
          "changedAfterDate",
          day(),
          "Only prices that may be affected by a change after this day.");
  static final Parameter<List<Integer>> SUPPLIERS =
      Parameters.suppliers("Only prices of these suppliers, by participant number.");
  static final Parameter<List<Integer>> NOBB_NUMBERS =
      Parameter.query(
          "nobbNumbers",
          list(integer(10_000_000, 99_999_999), MOST_NUMBERS),
          "Only prices of these items; without them, of all that the contracts cover.");
  static final Parameter<Integer> CONTRACTS_PER_PAGE =
      Parameter.query(
          "contractsPerPage",
          Parameters.contractCount(),
          "How many contracts a page has prices of; required with a date.");
  static final Parameter<Integer> CONTRACT_PAGE =
      Parameter.query(
          "contractPage",
          Parameters.page(),
          "Which page of contracts, the first being 1; required with a date.");
  static final Parameter<BigDecimal> QUANTITY =
      Parameter.query(
          "quantity",
          Quantities.type(),
          "How much is ordered at once, in the price unit; one where it is left out.");
  static final Parameter<String> DELIVERY_TYPE =
      Parameter.query(
          "deliveryType", text(LONGEST_CODE), "How it is delivered, as conditions name it.");
  static final Parameter<String> POSTAL_CODE =
      Parameter.query(
          "postalCode",
          PostalCodes.type(),
          "Where it is delivered to; it decides the supplier's zone.");
  static final Parameter<String> PACKAGE =
      Parameter.query(
          "package", text(LONGEST_CODE), "The package that is ordered in, such as PALL.");
  static final Parameter<Boolean> EXPLAIN =
      Parameter.query("explain", flag(), "Whether each price explains how it came about.")
          .orElse(false);

  static final List<Parameter<?>> ALL =
      List.of(
          CALCULATION_DATE,
          CHANGED_AFTER_DATE,
          SUPPLIERS,
          NOBB_NUMBERS,
          CONTRACTS_PER_PAGE,
          CONTRACT_PAGE,
          QUANTITY,
          DELIVERY_TYPE,
          POSTAL_CODE,
          PACKAGE,
          EXPLAIN);

  private PriceParameters() {}

  static ArgumentCheck check(Today today) {
    return ArgumentCheck.all(
        ArgumentCheck.oneOf(CALCULATION_DATE, CHANGED_AFTER_DATE, SUPPLIERS, NOBB_NUMBERS),
        ArgumentCheck.alsoNeeds(
            List.of(CALCULATION_DATE, CHANGED_AFTER_DATE, CONTRACT_PAGE), CONTRACTS_PER_PAGE),
        ArgumentCheck.alsoNeeds(
            List.of(CALCULATION_DATE, CHANGED_AFTER_DATE, CONTRACTS_PER_PAGE), CONTRACT_PAGE),
        notPast(today));
  }

  private static ArgumentCheck notPast(Today today) {
    return arguments ->
        arguments.find(CALCULATION_DATE).filter(day -> day.isBefore(today.date())).stream()
            .map(_ ->
                new Fault(
                    CALCULATION_DATE.name(),
                    "must not be in the past; today is %s in Europe/Oslo".formatted(today.date())))
            .toList();
  }
}
