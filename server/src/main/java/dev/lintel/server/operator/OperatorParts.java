package dev.lintel.server.operator;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.store.Database;
import dev.lintel.server.certificates.EnvironmentCertificates;
import dev.lintel.server.operating.ApprovalWork;
import dev.lintel.server.options.Environment;
import java.time.InstantSource;
import java.util.List;

/**
 * What the operator's pages are made from.
 *
 * @param apis names of the APIs that are served, for new limits
 */
public record OperatorParts(
    Database database,
    Environment environment,
    Accounts accounts,
    EnvironmentCertificates certificates,
    ApprovalWork approvals,
    List<String> apis,
    InstantSource clock) {
  public OperatorParts {
    apis = List.copyOf(apis);
  }
}
