package dev.lintel.ons.resource;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.profile.Call;

/** Who asks. */
public final class Callers {
  private Callers() {}

  /** The name of the connector, as in its certificate. */
  public static String name(Call call) {
    return call.caller() instanceof Caller.Identified(Account account) ? account.name() : "";
  }
}
