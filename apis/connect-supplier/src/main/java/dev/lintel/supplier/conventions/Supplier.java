package dev.lintel.supplier.conventions;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who calls: the account that its operations belong to, and the participant it acts for, whose data
 * it sees and writes.
 */
public record Supplier(String account, int participant) {

  /**
   * The caller of a route that asks for the subscription.
   *
   * @throws ProblemException if the account acts for no participant
   */
  public static Supplier of(Call call) {
    if (call.caller() instanceof Caller.Identified(Account account)) {
      return new Supplier(
          account.name(), participant(account.actsFor()).orElseThrow(() -> nobody(account)));
    }
    throw new IllegalStateException("The route asks for no account");
  }

  private static OptionalInt participant(Optional<String> actsFor) {
    return actsFor
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(text -> OptionalInt.of(Integer.parseInt(text)))
        .orElse(OptionalInt.empty());
  }

  private static ProblemException nobody(Account account) {
    return Problems.NOT_SUBSCRIBED
        .with(
            "The account '%s' acts for no participant; ask the operator to name one."
                .formatted(account.name()))
        .asException();
  }
}
