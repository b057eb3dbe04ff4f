package dev.lintel.auth;

import dev.lintel.properties.access.Account;
import dev.lintel.properties.access.Right;
import dev.lintel.properties.access.tokens.Grant;
import dev.lintel.properties.exchange.Answer;
import dev.lintel.properties.negotiation.Form;
import dev.lintel.properties.negotiation.FormReader;
import dev.lintel.properties.negotiation.JsonFormat;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.BodyShape;
import dev.lintel.properties.profile.Call;
import dev.lintel.properties.profile.Outcome;
import dev.lintel.properties.profile.Rendition;
import dev.lintel.properties.profile.Route;
import dev.lintel.properties.profile.RouteBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The two endpoints at which tokens are had. Whoever may use an API is its own affair. */
final class TokenRoutes {
  private static final String GRANT_TYPE = "client_credentials";
  private static final FormReader FORMS = new FormReader(16 * 1024);
  private static final String GROUP = "Tokens";
  private static final Outcome TOKEN =
      Outcome.of(200, "A token.", TokenAnswer.class)
          .withHeaders(Map.of("Cache-Control", "Always no-store.", "Pragma", "Always no-cache."));

  private static final Outcome REFUSED =
      Outcome.of(401, "The client could not be signed in: `invalid_client`.", OAuthError.class);

  private final AuthApi.Parts parts;

  TokenRoutes(AuthApi.Parts parts) {
    this.parts = parts;
  }

  Stream<Route> routes() {
    return Stream.of(
        endpoint("token", AuthApi.TOKEN_PATH)
            .describedAs(
                GROUP,
                "A token by client credentials",
                "The client signs in by the form or by HTTP Basic, not by both.")
            .reads(form(TokenForm.class, TokenForm::of))
            .handledBy(this::token),
        endpoint("client-access", AuthApi.CLIENT_ACCESS_PATH)
            .describedAs(GROUP, "A token in the older style", "")
            .reads(form(ClientAccessForm.class, ClientAccessForm::of))
            .handledBy(this::clientAccess));
  }

  private static RouteBuilder endpoint(String operation, String path) {
    return Route.post(operation, path)
        .right(Right.open())
        .offers(Rendition.of(JsonFormat.format()))
        .answers(TOKEN, REFUSED);
  }

  private static <T> BodyShape form(Class<T> type, BiFunction<Form, List<Fault>, T> reading) {
    return new BodyShape(
        type,
        List.of(FormReader.MEDIA_TYPE),
        "The request.",
        (request, faults) ->
            reading.apply(
                FORMS.read(
                    request.headers().first("Content-Type"), request.content().open(), faults),
                faults));
  }

  private Answer token(Call call) {
    TokenForm form = call.body(TokenForm.class).orElseThrow();
    if (!form.grantType().equals(GRANT_TYPE)) {
      throw OAuthErrors.UNSUPPORTED_GRANT_TYPE
          .with("The grant type must be " + GRANT_TYPE + ".")
          .asException();
    }
    Account client =
        signIn(
            call, Optional.ofNullable(form.clientId()), Optional.ofNullable(form.clientSecret()));
    Grant grant =
        Optional.ofNullable(form.scope())
            .flatMap(parts.audiences()::ofScope)
            .orElseThrow(() ->
                OAuthErrors.INVALID_SCOPE
                    .with("Send a scope that names an API, such as %s.".formatted(example()))
                    .asException());
    return issue(client, grant, call);
  }

  private Answer clientAccess(Call call) {
    ClientAccessForm form = call.body(ClientAccessForm.class).orElseThrow();
    Account client =
        signIn(
            call, Optional.ofNullable(form.clientId()), Optional.ofNullable(form.clientSecret()));
    Grant grant =
        parts
            .audiences()
            .ofAudience(form.audience())
            .orElseThrow(() ->
                OAuthErrors.INVALID_TARGET
                    .with("The audience names no API; one is %s.".formatted(example()))
                    .asException());
    return issue(client, grant, call);
  }

  private Account signIn(Call call, Optional<String> id, Optional<String> secret) {
    return parts.clients().signIn(call.request(), id, secret);
  }

  private Answer issue(Account client, Grant grant, Call call) {
    var token = parts.issuer().issue(client, grant, call.request().origin().base());
    return Answer.entity(TokenAnswer.of(token))
        .withHeader("Cache-Control", "no-store")
        .withHeader("Pragma", "no-cache");
  }

  private String example() {
    return parts.audiences().names().firstKey();
  }
}
