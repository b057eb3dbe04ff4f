package dev.lintel.server.myusage;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.versions.EvolutionDay;
import java.time.InstantSource;
import java.util.List;

/**
 * What the pages of one's own usage are made from.
 *
 * @param certificates how a client certificate names its account
 * @param apis names of the APIs whose limits are shown
 * @param day by which announced ends are judged
 */
public record UsageParts(
    Database database,
    Accounts accounts,
    SignIn signIn,
    Identification certificates,
    List<String> apis,
    LimitsInForce limits,
    EvolutionDay day,
    InstantSource clock) {
  public UsageParts {
    apis = List.copyOf(apis);
  }
}
