package dev.lintel.care.users;

import dev.lintel.care.contracts.Contract;
import dev.lintel.care.register.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** Judges by contracts whether a user may sign in on a day. */
public record LoginJudgement(LocalDate today) {
  /** How many days ahead a contract may begin to count as beginning soon. */
  private static final int SOON = 30;

  /**
   * @param contracts those of the user's employee
   */
  public UserStatus of(User user, List<Contract> contracts) {
    return UserStatus.of(
        Boolean.TRUE.equals(user.contractRequiredAtLogin())
            ? required(user, contracts)
            : optional(contracts));
  }

  private LoginReason required(User user, List<Contract> contracts) {
    if (user.employeeObjectId() == null) {
      return LoginReason.CONTRACT_REQUIRED_USER_NEEDS_NO_CONTRACT;
    }
    if (contracts.isEmpty()) {
      return LoginReason.CONTRACT_REQUIRED_USER_HAS_NO_CONTRACTS;
    }
    if (contracts.stream().anyMatch(activeIn(Period.of(today, today)))) {
      return LoginReason.CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT;
    }
    return contracts.stream().anyMatch(activeIn(Period.of(today, today.plusDays(SOON))))
        ? LoginReason.CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT_IN_NEAR_FUTURE
        : LoginReason.CONTRACT_REQUIRED_USER_HAS_NO_ACTIVE_CONTRACT_IN_NEAR_FUTURE;
  }

  private LoginReason optional(List<Contract> contracts) {
    if (contracts.isEmpty()) {
      return LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_NO_CONTRACTS;
    }
    List<Contract> active = contracts.stream().filter(activeIn(Period.of(today, today))).toList();
    if (active.isEmpty()) {
      return LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_NO_ACTIVE_CONTRACT;
    }
    return active.stream().anyMatch(one -> one.endDate() == null)
        ? LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_CONTRACT_WITH_NO_ENDDATE
        : LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_ACTIVE_CONTRACT;
  }

  private static Predicate<Contract> activeIn(Period days) {
    return one -> Period.of(one.beginDate(), one.endDate()).overlaps(days);
  }
}
