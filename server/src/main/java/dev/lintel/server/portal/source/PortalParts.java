package dev.lintel.server.portal.source;

import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.versions.EvolutionDay;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the portal is made from.
 *
 * @param apis those that it describes, in the order in which it shows them
 * @param limits the policies that hold at the moment
 * @param day by which announced ends are judged
 */
public record PortalParts(
    List<ApiProfile> apis,
    ServerFacts server,
    Supplier<List<LimitPolicy>> limits,
    EvolutionDay day,
    InstantSource clock) {
  public PortalParts {
    apis = List.copyOf(apis);
  }
}
