package dev.lintel.properties.access;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.util.List;

/**
 * Identifies callers by the access token in their Authorization header (RFC 6750, section 2.1).
 * Every refusal carries the challenge of its section 3.
 */
public final class BearerIdentification implements Identification {
  private static final String SCHEME = "bearer ";

  private final String api;
  private final BearerSignIn signIn;
  private final AudienceRule audiences;
  private final AccessScheme scheme;

  /**
   * @param api the name of the API, which tokens for it name
   * @param scheme how tokens are had, for the API's description
   */
  public BearerIdentification(
      String api, BearerSignIn signIn, AudienceRule audiences, AccessScheme scheme) {
    this.api = api;
    this.signIn = signIn;
    this.audiences = audiences;
    this.scheme = scheme;
  }

  @Override
  public Caller identify(Request request) {
    List<String> headers = request.headers().all("Authorization");
    String address = request.origin().address();
    return switch (headers.size()) {
      case 0 -> refused(missing(), address);
      case 1 -> identify(headers.getFirst().strip(), address);
      default -> refused(invalid("There is more than one Authorization header."), address);
    };
  }

  @Override
  public AccessScheme scheme() {
    return scheme;
  }

  private Caller identify(String header, String address) {
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return refused(missing(), address);
    }
    return switch (signIn.check(header.substring(SCHEME.length()).strip())) {
      case BearerSignIn.Known(TokenProof proof) -> known(proof, address);
      case BearerSignIn.Refused(String reason) -> refused(invalid(reason), address);
      case BearerSignIn.Undecided(String reason) ->
          refused(Problems.ISSUER_UNREACHABLE.with(reason), address);
    };
  }

  private Caller known(TokenProof proof, String address) {
    boolean isForUs = audiences == AudienceRule.ANY || proof.token().apis().contains(api);
    return isForUs ? new Caller.Identified(proof.account()) : refused(elsewhere(), address);
  }

  private static Caller refused(Problem problem, String address) {
    return new Caller.Refused(problem, address);
  }

  /** Without credentials the challenge tells no error, as RFC 6750 section 3.1 asks. */
  private Problem missing() {
    return Problems.CREDENTIALS_MISSING
        .with("Send an access token: Authorization: Bearer and the token.")
        .withHeader("WWW-Authenticate", challenge());
  }

  private Problem invalid(String reason) {
    return Problems.TOKEN_REFUSED
        .with(reason)
        .withHeader("WWW-Authenticate", challenge("invalid_token", reason));
  }

  private Problem elsewhere() {
    String reason = "The token was asked for another API.";
    return Problems.TOKEN_FOR_ANOTHER_API
        .with(reason)
        .withHeader("WWW-Authenticate", challenge("insufficient_scope", reason));
  }

  private String challenge() {
    return "Bearer realm=\"" + api + "\"";
  }

  private String challenge(String error, String reason) {
    return "%s, error=\"%s\", error_description=\"%s\"".formatted(challenge(), error, reason);
  }
}
