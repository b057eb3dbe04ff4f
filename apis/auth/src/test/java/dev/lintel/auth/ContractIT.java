package dev.lintel.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.BearerSignIn;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.access.SignInSettings;
import dev.lintel.properties.access.TokenVerifier;
import dev.lintel.properties.access.tokens.KeyTimes;
import dev.lintel.properties.access.tokens.SigningKeys;
import dev.lintel.properties.openapi.OpenApiWriter;
import dev.lintel.properties.openapi.Scope;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.testkit.FrozenContract;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.io.IOException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** What clients were promised is frozen beside this module, in the folder contract. */
class ContractIT {

  @Test
  void breaksNoClient() throws IOException {
    // given
    var clock = SteppingClock.at("2026-11-01T00:00:00Z");
    var random = new SecureRandom();
    try (var database = TestDatabase.fresh("properties");
        var watch = ChangeWatch.start(database)) {
      var accounts = new Accounts(database, random);
      var signIn = SignIn.open(accounts, watch, SignInSettings.DEFAULT, clock, random);
      var keys = SigningKeys.open(database, watch, KeyTimes.DEFAULT, clock, random);

      // when
      var profile = ServedAuth.auth(signIn, keys, clock);

      // then
      FrozenContract.in("apis/auth/contract").check(profile);
    }
  }

  @Test
  void describesHowOtherApisTakeTheTokens() {
    // given
    var clock = SteppingClock.at("2026-11-01T00:00:00Z");
    var random = new SecureRandom();
    try (var database = TestDatabase.fresh("properties");
        var watch = ChangeWatch.start(database)) {
      var accounts = new Accounts(database, random);
      TokenVerifier none = _ -> new TokenVerifier.NotGenuine("none");
      var things = ServedAuth.things(BearerSignIn.open(accounts, none, watch, clock, random));

      // when
      var scheme =
          OpenApiWriter.write(things, Scope.ALL).tree().at("/components/securitySchemes/access");

      // then
      assertThat(scheme.at("/type").asString()).isEqualTo("oauth2");
      assertThat(scheme.at("/flows/clientCredentials/tokenUrl").asString())
          .isEqualTo("/api/v1/token");
      assertThat(scheme.at("/flows/clientCredentials/scopes").propertyNames())
          .containsExactly("api://things/.default", "things");
    }
  }
}
