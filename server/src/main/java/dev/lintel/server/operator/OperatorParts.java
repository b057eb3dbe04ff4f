package dev.lintel.server.operator;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.versions.EvolutionDay;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.operating.ApprovalWork;
import dev.lintel.server.options.Environment;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the operator's pages are made from.
 *
 * @param apis names of the APIs that are served, for new limits
 * @param portal where partners read announcements, once that is known
 * @param day by which announced ends are judged
 */
public record OperatorParts(
    Database database,
    Environment environment,
    Accounts accounts,
    EnvironmentCertificates certificates,
    ApprovalWork approvals,
    List<String> apis,
    Supplier<Optional<URI>> portal,
    EvolutionDay day,
    InstantSource clock) {
  public OperatorParts {
    apis = List.copyOf(apis);
  }
}
