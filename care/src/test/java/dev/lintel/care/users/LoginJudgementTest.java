package dev.lintel.care.users;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.care.contracts.Contract;
import dev.lintel.care.register.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoginJudgementTest {
  private static final LoginJudgement TODAY = new LoginJudgement(LocalDate.of(2026, 11, 21));
  private static final String PAST = "'beginDate':'2020-01-01','endDate':'2026-11-20'";
  private static final String LAST_DAY = "'beginDate':'2020-01-01','endDate':'2026-11-21'";
  private static final String OPEN = "'beginDate':'2020-01-01'";
  private static final String SOON = "'beginDate':'2026-12-21'";
  private static final String LATER = "'beginDate':'2026-12-22'";

  @Test
  void letsWhoNeedsAContractInWithAnActiveOneOrOneThatBeginsSoon() {
    assertThat(required()).isEqualTo(LoginReason.CONTRACT_REQUIRED_USER_HAS_NO_CONTRACTS);
    assertThat(required(LAST_DAY))
        .isEqualTo(LoginReason.CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT);
    assertThat(required(PAST, SOON))
        .isEqualTo(LoginReason.CONTRACT_REQUIRED_USER_HAS_ACTIVE_CONTRACT_IN_NEAR_FUTURE);
    assertThat(required(PAST, LATER))
        .isEqualTo(LoginReason.CONTRACT_REQUIRED_USER_HAS_NO_ACTIVE_CONTRACT_IN_NEAR_FUTURE);
    assertThat(status("'contractRequiredAtLogin':true").type())
        .isEqualTo(LoginReason.CONTRACT_REQUIRED_USER_NEEDS_NO_CONTRACT);
  }

  @Test
  void letsOthersInAndTellsOfTheirContracts() {
    assertThat(optional()).isEqualTo(LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_NO_CONTRACTS);
    assertThat(optional(PAST))
        .isEqualTo(LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_NO_ACTIVE_CONTRACT);
    assertThat(optional(LAST_DAY))
        .isEqualTo(LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_ACTIVE_CONTRACT);
    assertThat(optional(LAST_DAY, OPEN))
        .isEqualTo(LoginReason.CONTRACT_NOT_REQUIRED_USER_HAS_CONTRACT_WITH_NO_ENDDATE);
    assertThat(status("'employeeObjectId':1").userLoginAllowed()).isTrue();
  }

  private static LoginReason required(String... contracts) {
    return status("'employeeObjectId':1,'contractRequiredAtLogin':true", contracts).type();
  }

  private static LoginReason optional(String... contracts) {
    return status("'employeeObjectId':1", contracts).type();
  }

  private static UserStatus status(String user, String... contracts) {
    List<Contract> all = Stream.of(contracts).map(text -> read(text, Contract.class)).toList();
    return TODAY.of(read(user, User.class), all);
  }

  private static <T> T read(String fields, Class<T> type) {
    return Documents.mapper().readValue(("{" + fields + "}").replace('\'', '"'), type);
  }
}
