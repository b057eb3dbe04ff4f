package dev.lintel.supplier.testing;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes an account's name for its access token, since tokens are another module's affair. */
public record NamedTokens(Map<String, Account> accounts) implements Identification {
  private static final String BEARER = "Bearer ";

  @Override
  public Caller identify(Request request) {
    Optional<Account> account =
        request
            .headers()
            .first("Authorization")
            .filter(header -> header.startsWith(BEARER))
            .map(header -> accounts.get(header.substring(BEARER.length())));
    return account
        .<Caller>map(Caller.Identified::new)
        .orElseGet(() ->
            new Caller.Refused(
                Problems.CREDENTIALS_MISSING.with("Send an access token."),
                request.origin().address()));
  }

  /** As the server describes it. */
  @Override
  public AccessScheme scheme() {
    return new AccessScheme.ClientCredentials(
        "/api/v1/token",
        new TreeMap<>(
            Map.of(
                "api://706373f2-9e5b-42bd-8c32-614e1fc068f2/.default",
                "connect-supplier",
                "api://09332237-525b-4fa4-8dd9-e75d465cdbf9/.default",
                "connect-supplier")));
  }
}
