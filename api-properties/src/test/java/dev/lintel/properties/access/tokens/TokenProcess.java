package dev.lintel.properties.access.tokens;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.TokenVerifier.Genuine;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one server process has of tokens, on a door of its own to a shared database. */
final class TokenProcess implements AutoCloseable {
  static final URI BASE = URI.create("https://auth.example.com");
  static final TokenSettings SETTINGS = new TokenSettings(Optional.of(BASE), Duration.ofHours(1));
  static final Grant GRANT = new Grant(Set.of("things"), "things");

  final SigningKeys keys;
  final TokenIssuer issuer;
  final OwnTokens tokens;
  private final ChangeWatch watch;

  TokenProcess(Database database, InstantSource clock) {
    var random = new SecureRandom();
    watch = ChangeWatch.start(database);
    keys = SigningKeys.open(database, watch, KeyTimes.DEFAULT, clock, random);
    issuer = new TokenIssuer(keys, SETTINGS, clock, random);
    tokens = new OwnTokens(keys, SETTINGS, clock);
  }

  String issue(String account) {
    return issuer.issue(Account.of(account, List.of()), GRANT, BASE).text();
  }

  boolean accepts(String token) {
    return tokens.verify(token) instanceof Genuine;
  }

  @Override
  public void close() {
    watch.close();
  }
}
