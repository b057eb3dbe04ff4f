package dev.lintel.properties.access;

import dev.lintel.properties.access.Operators.Stored;
import dev.lintel.properties.problem.Problem;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks the passwords of operators; wrong ones are throttled by name and by address before they
 * cost a hash, and cost the same whether or not there is such a name.
 */
public final class OperatorSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(OperatorSignIn.class);

  private final Operators operators;
  private final SignInThrottle throttle;

  public OperatorSignIn(Operators operators, SignInSettings settings, InstantSource clock) {
    this.operators = operators;
    this.throttle = new SignInThrottle(settings, clock);
  }

  /** How an attempt ended. */
  public sealed interface Outcome {}

  /** The password is right. */
  public record Succeeded(OperatorLogin operator) implements Outcome {}

  /** It is wrong, or there were too many wrong ones before. */
  public record Failed(Problem problem) implements Outcome {}

  /**
   * Checks the credentials that came from a network address.
   *
   * @throws RuntimeException if the database cannot be asked
   */
  public Outcome attempt(Credentials credentials, String address) {
    NetworkPlace place = NetworkPlace.of(address);
    return switch (throttle.begin(credentials.name(), place)) {
      case SignInThrottle.Wait wait -> new Failed(Throttled.problem(wait));
      case SignInThrottle.Begun begun -> checked(credentials, begun, place);
    };
  }

  private Outcome checked(Credentials credentials, SignInThrottle.Begun begun, NetworkPlace place) {
    Optional<Stored> stored = operators.findStored(credentials.name());
    try {
      if (isRight(stored, credentials.password())) {
        throttle.forgive(begun);
        return new Succeeded(stored.orElseThrow().login());
      }
    } catch (PasswordHashing.Busy e) {
      throttle.forgive(begun);
      return new Failed(Throttled.problem(throttle.busy()));
    }
    // A name that does not exist may be a password that was typed in the wrong place.
    stored.ifPresent(
        found -> LOG.warn("Refused the operator {} from {}", found.login().name(), place.name()));
    return new Failed(SignIn.wrong());
  }

  private boolean isRight(Optional<Stored> stored, Password password) throws PasswordHashing.Busy {
    if (stored.isEmpty()) {
      operators.hashing().matchesNobody(password);
      return false;
    }
    return operators.hashing().matches(password, stored.get().hash());
  }
}
