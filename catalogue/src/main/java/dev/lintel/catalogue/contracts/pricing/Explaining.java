package dev.lintel.catalogue.contracts.pricing;

import dev.lintel.catalogue.contracts.Condition;
import dev.lintel.catalogue.contracts.Contract;
import dev.lintel.catalogue.contracts.pricing.Calculation.Step;
import dev.lintel.catalogue.contracts.pricing.Derivation.NotTaken;
import dev.lintel.catalogue.contracts.pricing.Derivation.Reason;
import dev.lintel.catalogue.contracts.pricing.Explanation.OtherContract;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells how the result of a calculation came about. */
final class Explaining {

  private final Calculation calculation;

  Explaining(Calculation calculation) {
    this.calculation = calculation;
  }

  Explanation explain(Calculation.Result result, Agreements agreements) {
    return new Explanation(
        calculation.agreement().contract().withoutConditions(),
        agreements.ranked().stream()
            .filter(each -> each != calculation.agreement())
            .map(this::other)
            .toList(),
        Stream.of(result.purchase(), result.fullCost(), result.retail())
            .map(this::derivation)
            .toList());
  }

  private OtherContract other(Agreement other) {
    return new OtherContract(other.contract().number(), reason(other));
  }

  private OtherContract.Reason reason(Agreement other) {
    if (!other.span().contains(calculation.day())) {
      return other.span().first() > calculation.day()
          ? OtherContract.Reason.NOT_YET_IN_FORCE
          : OtherContract.Reason.NO_LONGER_IN_FORCE;
    }
    Contract chosen = calculation.agreement().contract();
    return chosen.parties().direct() && !other.contract().parties().direct()
        ? OtherContract.Reason.PASSED_ON
        : OtherContract.Reason.OLDER;
  }

  private Derivation derivation(Step step) {
    Optional<BigDecimal> base = step.base().map(PriceDetail::value);
    return new Derivation(
        step.purpose(),
        base,
        step.rule().map(Rule::condition),
        step.rule()
            .map(rule -> Arithmetic.steps(step.purpose(), rule.condition().elements(), base))
            .orElse(List.of()),
        step.value().map(PriceDetail::value),
        notTaken(step));
  }

  private List<NotTaken> notTaken(Step step) {
    return calculation.rules(step.purpose()).stream()
        .filter(rule -> step.rule().map(taken -> taken != rule).orElse(true))
        .map(rule -> notTaken(rule, step.rule()))
        .toList();
  }

  private NotTaken notTaken(Rule rule, Optional<Rule> taken) {
    Condition condition = rule.condition();
    return new NotTaken(condition.number(), condition.level(), reason(rule, taken));
  }

  private Reason reason(Rule rule, Optional<Rule> taken) {
    Condition condition = rule.condition();
    if (!condition.active()) {
      return Reason.INACTIVE;
    }
    if (!rule.span().contains(calculation.day())) {
      return rule.span().first() > calculation.day()
          ? Reason.NOT_YET_VALID
          : Reason.NO_LONGER_VALID;
    }
    return calculation
        .setting()
        .objection(condition.criteria())
        .orElseGet(() ->
            condition.level() == taken.orElseThrow().condition().level()
                ? Reason.LOWER_RANK
                : Reason.HIGHER_LEVEL);
  }
}
