package dev.lintel.properties.access;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.util.List;

/**
 * Identifies callers by HTTP Basic (RFC 7617) in UTF-8, also accepting ISO 8859-1. Every refusal of
 * credentials carries the challenge.
 */
public final class BasicIdentification implements Identification {
  private final SignIn signIn;
  private final String challenge;

  /**
   * @param realm what the account is for, as the caller's software shows it; printable ASCII
   *     without quotes and backslashes
   */
  public BasicIdentification(SignIn signIn, String realm) {
    if (!realm.matches("[ !#-\\[\\]-~]+")) {
      throw new IllegalArgumentException("A realm is printable ASCII without quotes: " + realm);
    }
    this.signIn = signIn;
    this.challenge = "Basic realm=\"" + realm + "\", charset=\"UTF-8\"";
  }

  @Override
  public Caller identify(Request request) {
    List<String> headers = request.headers().all("Authorization");
    String address = request.origin().address();
    return switch (headers.size()) {
      case 0 -> refused(missing(), address);
      case 1 -> identify(headers.getFirst(), address);
      default -> refused(malformed("There is more than one Authorization header."), address);
    };
  }

  @Override
  public AccessScheme scheme() {
    return new AccessScheme.Basic();
  }

  private Caller identify(String header, String address) {
    try {
      return switch (signIn.attempt(BasicHeader.parse(header), address)) {
        case SignIn.Succeeded(Account account) -> new Caller.Identified(account);
        case SignIn.Failed(Problem problem) -> refused(problem, address);
      };
    } catch (BasicHeader.Malformed e) {
      return refused(malformed(e.getMessage()), address);
    }
  }

  private Caller refused(Problem problem, String address) {
    boolean asksForCredentials = problem.type() != Problems.SIGN_IN_THROTTLED;
    return new Caller.Refused(
        asksForCredentials ? problem.withHeader("WWW-Authenticate", challenge) : problem, address);
  }

  private static Problem missing() {
    return Problems.CREDENTIALS_MISSING.with(
        "Send name and password of your account by HTTP Basic authentication.");
  }

  private static Problem malformed(String detail) {
    return Problems.CREDENTIALS_REFUSED.with(detail);
  }
}
