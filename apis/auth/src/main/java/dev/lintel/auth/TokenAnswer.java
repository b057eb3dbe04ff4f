package dev.lintel.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.lintel.properties.access.tokens.IssuedToken;
import dev.lintel.properties.profile.Described;

/** A token (RFC 6749, section 5.1); its own text form hides it. */
@Described("An access token, as RFC 6749, section 5.1 writes it.")
@JsonPropertyOrder({"access_token", "token_type", "expires_in", "scope"})
record TokenAnswer(
    @JsonProperty("access_token") @Described("What to send as Authorization: Bearer.")
        String accessToken,
    @JsonProperty("token_type") @Described("Bearer") String tokenType,
    @JsonProperty("expires_in") @Described("For how many seconds it is good.") long expiresIn,
    @Described("What it was asked for.") String scope) {

  static TokenAnswer of(IssuedToken token) {
    return new TokenAnswer(token.text(), "Bearer", token.life().toSeconds(), token.scope());
  }

  @Override
  public String toString() {
    return "TokenAnswer[" + expiresIn + " s, " + scope + "]";
  }
}
