package dev.lintel.kontrakt.testing;

import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Caller;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes an account's name for its access token, since tokens are another module's affair. */
public record NamedTokens(Map<String, Account> accounts) implements Identification {
  /** The token of an issuer that does not answer. */
  public static final String OF_ANOTHER_ISSUER = "elsewhere";

  private static final String BEARER = "Bearer ";

  @Override
  public Caller identify(Request request) {
    Optional<String> token =
        request
            .headers()
            .first("Authorization")
            .filter(header -> header.startsWith(BEARER))
            .map(header -> header.substring(BEARER.length()));
    Problem problem =
        token.isEmpty()
            ? Problems.CREDENTIALS_MISSING.with("Send an access token.")
            : token.get().equals(OF_ANOTHER_ISSUER)
                ? Problems.ISSUER_UNREACHABLE.with("The issuer does not answer.")
                : Problems.TOKEN_REFUSED.with("The token is not genuine.");
    return token
        .map(accounts::get)
        .<Caller>map(Caller.Identified::new)
        .orElseGet(() -> new Caller.Refused(problem, request.origin().address()));
  }

  /** As the server describes it. */
  @Override
  public AccessScheme scheme() {
    return new AccessScheme.ClientCredentials(
        "/api/v1/token",
        new TreeMap<>(
            Map.of(
                "kontrakt",
                "kontrakt",
                "https://nobbkontrakt.byggtjeneste.no",
                "kontrakt",
                "api://aeb2714c-b8fb-44f3-887c-97a3a171a3e3/.default",
                "kontrakt",
                "api://5d3672f7-5d67-4f95-9281-04e8b466c0de/.default",
                "kontrakt")));
  }
}
