package dev.lintel.ons.delayed;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.profile.Call;

/** Whose jobs are seen: those of the certificate's account. */
final class Connector {
  private Connector() {}

  static String of(Call call) {
    return call.caller() instanceof Caller.Identified(Account account) ? account.name() : "";
  }
}
