package dev.lintel.kontrakt.conventions;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.problem.ProblemException;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;

/** The participant that a caller acts for: "Parties see only their own agreements." */
public record Party(int participant) {
  private static final String NUMBER = "[1-9][0-9]{0,8}";

  /**
   * The party of a caller on a route that asks for the subscription.
   *
   * @throws ProblemException if the account acts for no participant
   */
  public static Party of(Call call) {
    if (call.caller() instanceof Caller.Identified(Account account)) {
      return account
          .actsFor()
          .filter(text -> text.matches(NUMBER))
          .map(text -> new Party(Integer.parseInt(text)))
          .orElseThrow(() -> nobody(account));
    }
    throw new IllegalStateException("The route asks for no account");
  }

  private static ProblemException nobody(Account account) {
    return Problems.NOT_SUBSCRIBED
        .with(
            "The account '%s' acts for no participant; ask the operator to name one."
                .formatted(account.name()))
        .asException();
  }
}
