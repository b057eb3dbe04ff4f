package dev.lintel.auth;

import dev.lintel.properties.access.ClientSignIn;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.tokens.Audiences;
import dev.lintel.properties.access.tokens.SigningKeys;
import dev.lintel.properties.access.tokens.TokenIssuer;
import dev.lintel.properties.access.tokens.TokenSettings;
import dev.lintel.properties.limits.LimitPolicy;
import dev.lintel.properties.profile.ApiProfile;
import java.util.List;
import java.util.stream.Stream;

/** The Auth API as a value. Its paths have no version; each is a prefix of its own. */
public final class AuthApi {
  public static final String NAME = "auth";

  /** Where tokens are had, for the descriptions of other APIs. */
  public static final String TOKEN_PATH = "/api/v1/token";

  static final String CLIENT_ACCESS_PATH = "/api/clientaccess";

  /**
   * What the endpoints work with.
   *
   * @param audiences which API each scope or audience names
   */
  public record Parts(
      ClientSignIn clients,
      TokenIssuer issuer,
      SigningKeys keys,
      TokenSettings settings,
      Audiences audiences) {}

  private AuthApi() {}

  /**
   * @param limits the policies that hold until an operator changes them
   */
  public static ApiProfile profile(Parts parts, List<LimitPolicy> limits) {
    return new ApiProfile(
        NAME,
        "Auth API",
        "Access tokens for the other APIs, by OAuth 2.0 client credentials (RFC 6749, section 4.4).",
        List.of(TOKEN_PATH, CLIENT_ACCESS_PATH, "/.well-known/"),
        Identification.NONE,
        OAuthErrors.answers(),
        limits,
        OAuthErrors.TYPES,
        Stream.concat(new TokenRoutes(parts).routes(), new PublishedRoutes(parts).routes())
            .toList());
  }
}
