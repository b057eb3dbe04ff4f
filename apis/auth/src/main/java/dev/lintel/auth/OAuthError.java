package dev.lintel.auth;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.lintel.properties.profile.Described;

/** A refused token request (RFC 6749, section 5.2). */
@Described("A refused request, as RFC 6749, section 5.2 writes it.")
@JsonPropertyOrder({"error", "error_description"})
record OAuthError(
    @Described("The kind of the refusal, such as invalid_client.") String error,
    @JsonProperty("error_description") @Described("What is wrong, for the client's developer.")
        String description) {}
