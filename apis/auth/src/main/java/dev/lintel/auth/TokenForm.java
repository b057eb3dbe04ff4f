package dev.lintel.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.properties.negotiation.Form;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.Described;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of {@code POST /api/v1/token}; its own text form hides the secret. */
@Described("A token request (RFC 6749, section 4.4.2).")
record TokenForm(
    @JsonProperty("grant_type") @Described("client_credentials") String grantType,
    @JsonProperty("client_id") @Described("The account's name, unless sent by HTTP Basic.")
        @Nullable String clientId,
    @JsonProperty("client_secret") @Described("Its secret, unless sent by HTTP Basic.")
        @Nullable String clientSecret,
    @Described("The API that the token is for.") @Nullable String scope) {

  static TokenForm of(Form form, List<Fault> faults) {
    Optional<String> grantType = form.find("grant_type");
    if (grantType.isEmpty()) {
      faults.add(new Fault("grant_type", "is required; send client_credentials"));
    }
    return new TokenForm(
        grantType.orElse(""),
        form.find("client_id").orElse(null),
        form.find("client_secret").orElse(null),
        form.find("scope").orElse(null));
  }

  @Override
  public String toString() {
    return "TokenForm[" + grantType + "]";
  }
}
