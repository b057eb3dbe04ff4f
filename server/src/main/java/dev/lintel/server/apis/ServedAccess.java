package dev.lintel.server.apis;

import dev.lintel.auth.AuthApi;
import dev.lintel.properties.access.AccessScheme;
import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.AudienceRule;
import dev.lintel.properties.access.BearerIdentification;
import dev.lintel.properties.access.BearerSignIn;
import dev.lintel.properties.access.ClientSignIn;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.access.SignInSettings;
import dev.lintel.properties.access.certificates.CertificateIdentification;
import dev.lintel.properties.access.certificates.CertificateSignIn;
import dev.lintel.properties.access.tokens.AcceptedTokens;
import dev.lintel.properties.access.tokens.Audiences;
import dev.lintel.properties.access.tokens.ExternalIssuer;
import dev.lintel.properties.access.tokens.KeyTimes;
import dev.lintel.properties.access.tokens.OwnTokens;
import dev.lintel.properties.access.tokens.SigningKeys;
import dev.lintel.properties.access.tokens.TokenIssuer;
import dev.lintel.properties.access.tokens.TokenSettings;
import dev.lintel.properties.profile.ApiProfile;
import dev.lintel.properties.store.ChangeWatch;
import dev.lintel.properties.store.Database;
import dev.lintel.server.certificates.PartnerNames;
import dev.lintel.server.lifecycle.Parts;
import dev.lintel.server.options.Environment;
import dev.lintel.server.options.ServerOptions;
import java.net.http.HttpClient;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SortedMap;

/**
 * How callers of all APIs are known: their accounts, the sign-in by password, access tokens and the
 * Auth API that gives them.
 */
record ServedAccess(
    Accounts accounts,
    SignIn signIn,
    BearerSignIn bearer,
    CertificateIdentification certificates,
    Audiences audiences,
    ApiProfile auth) {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(3);

  static ServedAccess open(
      Database database,
      ChangeWatch watch,
      ServerOptions options,
      InstantSource clock,
      Parts parts) {
    SecureRandom random = new SecureRandom();
    Accounts accounts = new Accounts(database, random);
    SignIn signIn = SignIn.open(accounts, watch, SignInSettings.DEFAULT, clock, random);
    TokenSettings settings = options.tokens().settings(options.outside().publicUrl());
    SigningKeys keys = SigningKeys.open(database, watch, KeyTimes.DEFAULT, clock, random);
    Audiences audiences = Audiences.of(PublishedNames.APIS_WITH_TOKENS, PublishedNames.API_OF_NAME);
    AcceptedTokens accepted =
        AcceptedTokens.of(
            new OwnTokens(keys, settings, clock),
            issuers(options, audiences),
            parts.add(client()),
            clock);
    var endpoints =
        new AuthApi.Parts(
            new ClientSignIn(signIn),
            new TokenIssuer(keys, settings, clock, random),
            keys,
            settings,
            audiences);
    return new ServedAccess(
        accounts,
        signIn,
        BearerSignIn.open(accounts, accepted, watch, clock, random),
        byCertificate(database, accounts, watch, options.environment(), clock),
        audiences,
        AuthApi.profile(endpoints, DefaultLimits.ofTokens()));
  }

  /** How the callers of an API that takes access tokens are known. */
  Identification byToken(String api, AudienceRule rule) {
    var scheme = new AccessScheme.ClientCredentials(AuthApi.TOKEN_PATH, described(api));
    return new BearerIdentification(api, bearer, rule, scheme);
  }

  private SortedMap<String, String> described(String api) {
    var scopes = audiences.namesOf(api);
    scopes.replaceAll((name, _) -> PublishedNames.meaning(name));
    return scopes;
  }

  private static CertificateIdentification byCertificate(
      Database database,
      Accounts accounts,
      ChangeWatch watch,
      Environment environment,
      InstantSource clock) {
    var signIn =
        CertificateSignIn.open(database, accounts, PartnerNames.among(environment), watch, clock);
    return new CertificateIdentification(signIn, PartnerNames.rule(environment));
  }

  private static List<ExternalIssuer> issuers(ServerOptions options, Audiences audiences) {
    return options.tokens().issuers().stream().map(each -> each.resolved(audiences)).toList();
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(LONGEST_CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
