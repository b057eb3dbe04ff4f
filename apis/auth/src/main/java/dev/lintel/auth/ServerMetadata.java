package dev.lintel.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lintel.properties.profile.Described;
import java.util.List;

/** What generic clients learn of this server (RFC 8414, section 2). */
@Described("The authorization server, as RFC 8414 writes it.")
record ServerMetadata(
    @Described("What tokens name as their issuer.") String issuer,
    @JsonProperty("token_endpoint") @Described("Where tokens are had.") String tokenEndpoint,
    @JsonProperty("jwks_uri") @Described("Where the keys are published.") String keys,
    @JsonProperty("scopes_supported") @Described("The scopes, each of which names an API.")
        List<String> scopes,
    @JsonProperty("response_types_supported")
        @Described("None: there is no authorization endpoint.")
        List<String> responseTypes,
    @JsonProperty("grant_types_supported") @Described("The grant types.") List<String> grantTypes,
    @JsonProperty("token_endpoint_auth_methods_supported") @Described("How clients may sign in.")
        List<String> authenticationMethods) {}
