package dev.lintel.ons.resource;

import dev.lintel.properties.access.Caller;
import dev.lintel.properties.profile.Call;

/** Which program calls, by the first part of its certificate's name. */
public final class Connector {
  private Connector() {}

  /**
   * The connector's name: the same for all its certificates, such as {@code planner} for {@code
   * planner-TE1002-development}.
   */
  public static String name(Call call) {
    return switch (call.caller()) {
      case Caller.Identified(var account) -> account.name().split("-", 2)[0];
      default -> throw new IllegalStateException("Nobody unknown comes here");
    };
  }
}
