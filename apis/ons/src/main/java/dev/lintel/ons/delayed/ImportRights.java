package dev.lintel.ons.delayed;

import dev.lintel.care.register.Kind;
import dev.lintel.ons.resource.Resource;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.problem.Problems;
import dev.lintel.properties.profile.Call;
import java.util.List;
import java.util.Set;

/**
 * What an upload may change: an import needs the rights that its changes would need by themselves,
 * or the right to import would be the right to everything. They are asked for when a file is
 * accepted; "401: You have insufficient rights to access the resource".
 */
record ImportRights(List<Resource<?>> resources) {

  /** Stops with everything that the caller may not change. */
  void require(Call call, Set<Kind<?>> changed) {
    List<String> missing =
        resources.stream()
            .filter(resource -> changed.contains(resource.kind()))
            .map(resource -> new Right.Resource(resource.right(), Right.Action.WRITE))
            .filter(right -> !isHeld(right, call.caller()))
            .map(Right.Resource::subscription)
            .toList();
    if (!missing.isEmpty()) {
      throw Problems.NOT_SUBSCRIBED
          .with(
              "The records need these rights beside runs:write: %s. Ask the operator for them, or"
                      .formatted(String.join(", ", missing))
                  + " send the other records alone.")
          .asException();
    }
  }

  private static boolean isHeld(Right.Resource right, Caller caller) {
    return caller instanceof Caller.Identified(Account account) && right.isHeldBy(account);
  }
}
