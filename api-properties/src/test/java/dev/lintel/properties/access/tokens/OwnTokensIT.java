package dev.lintel.properties.access.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.lintel.properties.access.TokenVerifier.Genuine;
import dev.lintel.properties.access.TokenVerifier.NotGenuine;
import dev.lintel.properties.access.VerifiedToken;
import dev.lintel.properties.store.Database;
import dev.lintel.properties.testkit.SteppingClock;
import dev.lintel.properties.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is accepted as a token of ours, and everything that only looks like one. */
class OwnTokensIT {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

  private final SteppingClock clock = SteppingClock.at(START);
  private Database database;
  private TokenProcess process;
  private ECKey key;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh("properties");
    process = new TokenProcess(database, clock);
    key = process.keys.signing().pair();
  }

  @AfterEach
  void close() {
    process.close();
    database.close();
  }

  @Test
  void saysWhoseATokenIsForWhichApisAndUntilWhen() {
    assertThat(process.tokens.verify(process.issue("partner")))
        .isEqualTo(
            new Genuine(new VerifiedToken("partner", Set.of("things"), START.plusSeconds(3600))));
  }

  @Test
  void carriesTheClaimsOfRfc9068AndADifferentIdEachTime() throws Exception {
    var one = SignedJWT.parse(process.issue("partner"));
    var other = SignedJWT.parse(process.issue("partner"));

    assertThat(one.getHeader().getType()).isEqualTo(new JOSEObjectType("at+jwt"));
    assertThat(one.getJWTClaimsSet().getClaims().keySet())
        .containsExactlyInAnyOrder("iss", "sub", "aud", "client_id", "scope", "iat", "exp", "jti");
    assertThat(one.getJWTClaimsSet().getJWTID()).isNotEqualTo(other.getJWTClaimsSet().getJWTID());
  }

  @Test
  void acceptsATokenUntilItExpiresWithALittleLeeway() {
    String token = process.issue("partner");

    clock.set(START.plusSeconds(3609));
    assertThat(process.accepts(token)).isTrue();
    clock.set(START.plusSeconds(3610));
    assertThat(reason(token)).isEqualTo("The token has expired.");
  }

  @Test
  void acceptsATokenAlsoWhereTheClockIsBehind() {
    String token = process.issue("partner");

    clock.advance(Duration.ofHours(-3));

    assertThat(process.accepts(token)).isTrue();
  }

  @Test
  void refusesATokenBeforeItsTime() throws Exception {
    String token = signed(header(), claims().notBeforeTime(Date.from(START.plusSeconds(60))));

    assertThat(reason(token)).isEqualTo("The token is not in force yet.");
    clock.advance(Duration.ofSeconds(50));
    assertThat(process.accepts(token)).isTrue();
  }

  @Test
  void refusesATokenThatNeverExpiresOrNamesAnotherIssuerOrNobody() throws Exception {
    assertThat(reason(signed(header(), claims().expirationTime(null)))).contains("does not say");
    assertThat(reason(signed(header(), claims().issuer("https://evil.example"))))
        .contains("another issuer");
    assertThat(reason(signed(header(), claims().subject(null)))).contains("no account");
  }

  @Test
  void refusesATokenWithoutASignature() {
    String payload = process.issue("partner").split("\\.")[1];
    for (String algorithm : new String[] {"none", "None", "NONE"}) {
      String header = encoded("{\"alg\":\"%s\",\"typ\":\"at+jwt\"}".formatted(algorithm));
      assertThat(process.accepts(header + "." + payload + ".")).isFalse();
    }
    String[] parts = process.issue("partner").split("\\.");
    assertThat(process.accepts(parts[0] + "." + parts[1] + ".")).isFalse();
  }

  @Test
  void refusesATokenSignedWithThePublicKeyAsASecret() throws Exception {
    var header =
        new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(TokenIssuer.TYPE)
            .keyID(key.getKeyID())
            .build();
    var token = new SignedJWT(header, claims().build());
    token.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));

    assertThat(process.accepts(token.serialize())).isFalse();
  }

  @Test
  void refusesATokenOfAKeyThatOnlyBorrowsTheName() throws Exception {
    ECKey forged = SigningKey.make(START, new SecureRandom()).pair();
    var token = new SignedJWT(header().build(), claims().build());
    token.sign(new ECDSASigner(forged));

    assertThat(process.accepts(token.serialize())).isFalse();
  }

  @Test
  void refusesATokenThatBringsItsOwnKey() throws Exception {
    ECKey forged = SigningKey.make(START, new SecureRandom()).pair();
    var token = new SignedJWT(header().jwk(forged.toPublicJWK()).build(), claims().build());
    token.sign(new ECDSASigner(forged));

    assertThat(process.accepts(token.serialize())).isFalse();
  }

  @Test
  void refusesAJwtThatIsNoAccessToken() throws Exception {
    assertThat(process.accepts(signed(header().type(JOSEObjectType.JWT), claims()))).isFalse();
    assertThat(process.accepts(signed(header(), claims()))).isTrue();
  }

  @Test
  void refusesWhatWasChangedByOneBit() {
    byte[] token = process.issue("partner").getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at < token.length - 1; at += 7) {
      byte[] changed = token.clone();
      changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
      if (changed[at] != token[at]) {
        assertThat(process.accepts(new String(changed, StandardCharsets.US_ASCII))).isFalse();
      }
    }
  }

  @Test
  void refusesWhatHasNotTheFormOfAToken() {
    for (String text : new String[] {"", "a", "a.b.c", "....", "é.é.é", "x".repeat(100_000)}) {
      assertThat(process.tokens.verify(text)).isEqualTo(ReadToken.malformed());
    }
  }

  private String reason(String token) {
    return ((NotGenuine) process.tokens.verify(token)).reason();
  }

  private JWSHeader.Builder header() {
    return new JWSHeader.Builder(JWSAlgorithm.ES256).type(TokenIssuer.TYPE).keyID(key.getKeyID());
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(TokenProcess.BASE.toString())
        .subject("partner")
        .audience("things")
        .expirationTime(Date.from(START.plusSeconds(3600)));
  }

  private String signed(JWSHeader.Builder header, JWTClaimsSet.Builder claims) throws Exception {
    var token = new SignedJWT(header.build(), claims.build());
    token.sign(new ECDSASigner(key));
    return token.serialize();
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
