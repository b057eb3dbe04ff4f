package dev.lintel.properties.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTest {
  private static final Account ACCOUNT = Account.of("reader", List.of("things", "media"));
  private static final Caller IDENTIFIED = new Caller.Identified(ACCOUNT);
  private static final Problem WRONG = Problems.CREDENTIALS_REFUSED.with("Wrong.");
  private static final Caller REFUSED = new Caller.Refused(WRONG, "192.0.2.1");
  private static final Caller ANONYMOUS = new Caller.Anonymous("192.0.2.1");

  @Test
  void anOpenRouteAnswersEverybody() {
    assertThat(Rights.check(IDENTIFIED, Right.open())).hasValue(ACCOUNT);
    assertThat(Rights.check(REFUSED, Right.open())).isEmpty();
    assertThat(Rights.check(ANONYMOUS, Right.open())).isEmpty();
  }

  @Test
  void anAccountIsEnoughWhereAnyAccountIs() {
    assertThat(Rights.check(IDENTIFIED, Right.anyAccount())).hasValue(ACCOUNT);
    assertThat(refusal(REFUSED, Right.anyAccount())).isEqualTo(WRONG);
    assertThat(refusal(ANONYMOUS, Right.anyAccount()).type())
        .isEqualTo(Problems.CREDENTIALS_MISSING);
  }

  @Test
  void aSubscriptionOpensItsRoute() {
    assertThat(Rights.check(IDENTIFIED, Right.subscription("things"))).hasValue(ACCOUNT);
  }

  @Test
  void namesTheMissingSubscriptionAndThosePresent() {
    Problem problem = refusal(IDENTIFIED, Right.subscription("prices"));

    assertThat(problem.type()).isEqualTo(Problems.NOT_SUBSCRIBED);
    assertThat(problem.detail()).contains("'prices'", "'media', 'things'", "'reader'");
  }

  @Test
  void saysThatAnAccountHasNoSubscriptionAtAll() {
    Caller caller = new Caller.Identified(Account.of("poor", List.of()));

    assertThat(refusal(caller, Right.subscription("prices")).detail()).endsWith("has: none.");
  }

  @Test
  void aRightToAKindOfResourceIsHeldAloneOrForAllKinds() {
    var reader = new Caller.Identified(Account.of("reader", List.of("staff:read")));
    var all = new Caller.Identified(Account.of("all", List.of("*:read", "*:write")));

    assertThat(Rights.check(reader, Right.read("staff"))).isPresent();
    assertThat(Rights.check(all, Right.read("staff"))).isPresent();
    assertThat(Rights.check(all, Right.write("staff"))).isPresent();
    assertThat(refusal(reader, Right.write("staff")).detail()).contains("'staff:write'");
    assertThat(refusal(reader, Right.read("teams")).type()).isEqualTo(Problems.NOT_SUBSCRIBED);
    assertThat(refusal(REFUSED, Right.read("staff"))).isEqualTo(WRONG);
  }

  private static Problem refusal(Caller caller, Right right) {
    return catchThrowableOfType(ProblemException.class, () -> Rights.check(caller, right))
        .problem();
  }
}
