package dev.lintel.properties.access;

import dev.lintel.properties.exchange.Request;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.problem.Problem;
import dev.lintel.properties.problem.Problems;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Signs in the client of a token request (RFC 6749, section 2.3.1): by HTTP Basic, name and secret
 * each form-encoded first, or by fields of the form, but not by both.
 */
public final class ClientSignIn {
  private static final String CHALLENGE = "Basic realm=\"token\", charset=\"UTF-8\"";

  private final SignIn signIn;

  public ClientSignIn(SignIn signIn) {
    this.signIn = signIn;
  }

  /**
   * The account of the client.
   *
   * @param id the client's name, where the form has it
   * @param secret the client's secret, where the form has it
   * @throws dev.lintel.properties.problem.ProblemException if it is not signed in, with the
   *     challenge, or has to wait
   */
  public Account signIn(Request request, Optional<String> id, Optional<String> secret) {
    List<String> headers = request.headers().all("Authorization");
    if (!headers.isEmpty() && secret.isPresent()) {
      throw twoMethods().asException();
    }
    Credentials credentials =
        headers.isEmpty() ? ofForm(id, secret) : ofHeader(String.join(", ", headers));
    if (!headers.isEmpty() && id.filter(name -> !isOf(credentials, name)).isPresent()) {
      throw twoClients().asException();
    }
    return switch (signIn.attempt(credentials, request.origin().address())) {
      case SignIn.Succeeded(Account account) -> account;
      case SignIn.Failed(Problem problem) -> throw challenging(problem).asException();
    };
  }

  private static boolean isOf(Credentials credentials, String name) {
    return credentials.name().equals(Normalizer.normalize(name, Normalizer.Form.NFC));
  }

  private static Credentials ofForm(Optional<String> id, Optional<String> secret) {
    if (id.isEmpty() || secret.isEmpty()) {
      throw challenging(
              Problems.CREDENTIALS_MISSING.with(
                  "Send the client's id and secret, in the form or by HTTP Basic."))
          .asException();
    }
    return credentials(id.get(), secret.get());
  }

  private static Credentials ofHeader(String header) {
    try {
      Credentials encoded = BasicHeader.parse(header);
      return credentials(decoded(encoded.name()), decoded(encoded.password().text()));
    } catch (BasicHeader.Malformed e) {
      throw challenging(Problems.CREDENTIALS_REFUSED.with(e.getMessage())).asException();
    }
  }

  private static Credentials credentials(String id, String secret) {
    try {
      if (id.length() > AccountName.LONGEST) {
        throw new IllegalArgumentException("The client's id is too long");
      }
      // Encoded, they come past the check of the header.
      if (id.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("The client's id contains control characters");
      }
      return new Credentials(Normalizer.normalize(id, Normalizer.Form.NFC), Password.of(secret));
    } catch (IllegalArgumentException e) {
      throw challenging(Problems.CREDENTIALS_REFUSED.with(e.getMessage() + ".")).asException();
    }
  }

  /** Clients that encode nothing are understood where the text cannot be an encoded one. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static Problem twoMethods() {
    return Problem.invalid(
        List.of(new Fault("Authorization", "comes beside a secret in the form; send one of them")));
  }

  private static Problem twoClients() {
    return Problem.invalid(
        List.of(
            new Fault("Authorization", "names another client than the form; send one of them")));
  }

  private static Problem challenging(Problem problem) {
    return problem.type() == Problems.SIGN_IN_THROTTLED
        ? problem
        : problem.withHeader("WWW-Authenticate", CHALLENGE);
  }
}
