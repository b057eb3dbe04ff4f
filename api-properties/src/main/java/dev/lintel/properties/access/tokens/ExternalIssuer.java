package dev.lintel.properties.access.tokens;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;

/**
 * An issuer elsewhere, whose tokens are accepted.
 *
 * @param issuer what its tokens say in {@code iss}
 * @param keys where its JWK set is; by HTTPS, except on this machine
 * @param audience what its tokens for us say in {@code aud}
 * @param accountClaim the claim whose text is the name of the account
 * @param apis the names of the APIs that such a token is for
 */
public record ExternalIssuer(
    String issuer, URI keys, String audience, String accountClaim, Set<String> apis) {
  public ExternalIssuer {
    apis = Set.copyOf(apis);
    if (issuer.isBlank() || audience.isBlank() || accountClaim.isBlank()) {
      throw new IllegalArgumentException("An issuer needs its name, an audience and a claim");
    }
    if (!isSafe(keys)) {
      throw new IllegalArgumentException(
          "The keys of an issuer are fetched by https (by http on this machine alone): " + keys);
    }
  }

  private static boolean isSafe(URI url) {
    return url.getHost() != null
        && ("https".equals(url.getScheme())
            || ("http".equals(url.getScheme()) && isHere(url.getHost())));
  }

  private static boolean isHere(String host) {
    if (host.equals("localhost")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(host).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
