package dev.lintel.properties.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.lintel.properties.access.TokenVerifier.Genuine;
import dev.lintel.properties.access.TokenVerifier.NotGenuine;
import dev.lintel.properties.access.TokenVerifier.Undecided;
import dev.lintel.properties.access.TokenVerifier.Verdict;
import dev.lintel.properties.access.VerifiedToken;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens of an issuer on a real socket, beside our own. */
class ExternalTokensIT {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final SteppingClock clock = SteppingClock.at(START);
  private final HttpClient client = HttpClient.newHttpClient();
  private Database database;
  private TokenProcess process;
  private IssuerElsewhere issuer;
  private AcceptedTokens accepted;

  @BeforeEach
  void open() throws Exception {
    database = TestDatabase.fresh("properties");
    process = new TokenProcess(database, clock);
    issuer = new IssuerElsewhere();
    var settings =
        new ExternalIssuer(
            IssuerElsewhere.NAME, issuer.keys(), "api://things", "azp", Set.of("things"));
    accepted = AcceptedTokens.of(process.tokens, List.of(settings), client, clock);
  }

  @AfterEach
  void close() {
    issuer.close();
    client.close();
    process.close();
    database.close();
  }

  @Test
  void acceptsItsTokensWithPairsOfEitherKindAndOursBesideThem() throws Exception {
    ECKey curve = curveKey();
    RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    issuer.publish(curve, rsa);
    var partner =
        new Genuine(new VerifiedToken("partner", Set.of("things"), START.plusSeconds(600)));

    assertThat(verify(curve, JWSAlgorithm.ES256, claims())).isEqualTo(partner);
    assertThat(verify(rsa, JWSAlgorithm.RS256, claims())).isEqualTo(partner);
    assertThat(verify(rsa, JWSAlgorithm.PS512, claims())).isEqualTo(partner);
    assertThat(accepted.verify(process.issue("partner"))).isInstanceOf(Genuine.class);
    assertThat(issuer.fetches).hasValue(1);
  }

  @Test
  void refusesAnotherAudienceAnExpiredTokenAndOneWithoutAnAccount() throws Exception {
    ECKey key = curveKey();
    issuer.publish(key);

    assertThat(reason(key, claims().audience("api://others"))).contains("another audience");
    assertThat(reason(key, claims().expirationTime(Date.from(START.minusSeconds(60)))))
        .contains("expired");
    assertThat(reason(key, claims().claim("azp", null))).contains("no claim azp");
  }

  @Test
  void refusesAKeyThatIsNotTheIssuersAndOneThatIsOurs() throws Exception {
    issuer.publish(curveKey());

    assertThat(reason(curveKey(), claims())).contains("not signed with a key of its issuer");
    assertThat(reason(process.keys.signing().pair(), claims())).contains("not signed");
  }

  @Test
  void refusesATokenSignedWithThePublicKeyAsASecret() throws Exception {
    RSAKey rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
    issuer.publish(rsa);
    var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build();
    var token = new SignedJWT(header, claims().build());
    token.sign(new MACSigner(rsa.toRSAPublicKey().getEncoded()));

    assertThat(accepted.verify(token.serialize())).isInstanceOf(NotGenuine.class);
  }

  @Test
  void hearsOfANewKeyAtItsFirstUseButAsksAtMostOnceAMinute() throws Exception {
    ECKey old = curveKey();
    ECKey fresh = curveKey();
    issuer.publish(old);
    verify(old, JWSAlgorithm.ES256, claims());
    issuer.publish(old, fresh);

    assertThat(verify(fresh, JWSAlgorithm.ES256, claims())).isInstanceOf(NotGenuine.class);
    clock.advance(Duration.ofMinutes(1));
    assertThat(verify(fresh, JWSAlgorithm.ES256, claims())).isInstanceOf(Genuine.class);
    for (int i = 0; i < 20; i++) {
      verify(curveKey(), JWSAlgorithm.ES256, claims());
    }
    assertThat(issuer.fetches).hasValue(2);
  }

  @Test
  void refusesAKeyThatIsNoLongerPublished() throws Exception {
    ECKey old = curveKey();
    issuer.publish(old);
    verify(old, JWSAlgorithm.ES256, claims());

    issuer.publish(curveKey());
    clock.advance(Duration.ofMinutes(10));

    assertThat(reason(old, claims().expirationTime(Date.from(START.plusSeconds(6000)))))
        .contains("not signed");
  }

  @Test
  void cannotDecideWhileTheIssuerHasNeverAnswered() throws Exception {
    ECKey key = curveKey();
    issuer.publish(key);
    issuer.status = 500;
    assertThat(verify(key, JWSAlgorithm.ES256, claims())).isInstanceOf(Undecided.class);

    issuer.status = 200;
    clock.advance(Duration.ofSeconds(5));

    assertThat(verify(key, JWSAlgorithm.ES256, claims())).isInstanceOf(Genuine.class);
  }

  @Test
  void goesOnWithTheKeysItHasWhileTheIssuerIsAway() throws Exception {
    ECKey key = curveKey();
    issuer.publish(key);
    verify(key, JWSAlgorithm.ES256, claims());

    issuer.close();
    clock.advance(Duration.ofHours(2));

    assertThat(
            verify(
                key,
                JWSAlgorithm.ES256,
                claims().expirationTime(Date.from(START.plusSeconds(9000)))))
        .isInstanceOf(Genuine.class);
  }

  @Test
  void readsNoEndlessAnswer() throws Exception {
    issuer.body = "{\"keys\":[" + " ".repeat(300_000) + "]}";

    assertThat(verify(curveKey(), JWSAlgorithm.ES256, claims())).isInstanceOf(Undecided.class);
  }

  @Test
  void fetchesKeysFromElsewhereByHttpsAlone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new ExternalIssuer(
                "x", URI.create("http://login.example.com/keys"), "a", "sub", Set.of()));
  }

  private String reason(JWK key, JWTClaimsSet.Builder claims) throws Exception {
    return ((NotGenuine) verify(key, JWSAlgorithm.ES256, claims)).reason();
  }

  private Verdict verify(JWK key, JWSAlgorithm algorithm, JWTClaimsSet.Builder claims)
      throws Exception {
    return accepted.verify(IssuerElsewhere.sign(key, algorithm, claims.build()));
  }

  private static ECKey curveKey() {
    return SigningKey.make(START, new SecureRandom()).pair();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(IssuerElsewhere.NAME)
        .audience(List.of("api://things", "https://more.example.com"))
        .claim("azp", "partner")
        .expirationTime(Date.from(START.plusSeconds(600)));
  }
}
