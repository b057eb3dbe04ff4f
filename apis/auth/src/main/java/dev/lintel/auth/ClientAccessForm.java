package dev.lintel.auth;

import dev.lintel.properties.negotiation.Form;
import dev.lintel.properties.problem.Fault;
import dev.lintel.properties.profile.Described;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of {@code POST /api/clientaccess}; its own text form hides the secret. */
@Described("A token request in the older style.")
record ClientAccessForm(
    @Described("The account's name, unless sent by HTTP Basic.") @Nullable String clientId,
    @Described("Its secret, unless sent by HTTP Basic.") @Nullable String clientSecret,
    @Described("The API that the token is for.") String audience) {

  static ClientAccessForm of(Form form, List<Fault> faults) {
    Optional<String> audience = form.find("audience");
    if (audience.isEmpty()) {
      faults.add(new Fault("audience", "is required; name the API that the token is for"));
    }
    return new ClientAccessForm(
        form.find("clientId").orElse(null),
        form.find("clientSecret").orElse(null),
        audience.orElse(""));
  }

  @Override
  public String toString() {
    return "ClientAccessForm[" + audience + "]";
  }
}
