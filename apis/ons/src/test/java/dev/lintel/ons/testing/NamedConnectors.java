package dev.lintel.ons.testing;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the name in the header {@code X-Connector} for a proof, so that stories need no
 * certificates.
 */
final class NamedConnectors implements Identification {
  static final String HEADER = "X-Connector";

  private final Map<String, Account> accounts;

  NamedConnectors(Map<String, Account> accounts) {
    this.accounts = accounts;
  }

  @Override
  public Caller identify(Request request) {
    return request
        .headers()
        .first(HEADER)
        .flatMap(name -> Optional.ofNullable(accounts.get(name)))
        .<Caller>map(Caller.Identified::new)
        .orElseGet(() ->
            new Caller.Refused(
                Problems.CREDENTIALS_MISSING.with("No certificate."), request.origin().address()));
  }
}
