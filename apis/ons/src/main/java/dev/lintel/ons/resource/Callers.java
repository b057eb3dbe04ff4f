package dev.lintel.ons.resource;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.profile.Call;

/** Who asks. */
public final class Callers {
  private Callers() {}

  /** The name of the certificate that calls. */
  public static String name(Call call) {
    return call.caller() instanceof Caller.Identified(Account account) ? account.name() : "";
  }

  /**
   * The program that calls, the same for all its certificates: {@code planner} for {@code
   * planner-TE1002-development}.
   */
  public static String connector(Call call) {
    return name(call).split("-", 2)[0];
  }
}
