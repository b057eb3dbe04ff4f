package dev.lintel.server.apis;

import dev.lintel.properties.access.Accounts;
import dev.lintel.properties.access.Identification;
import dev.lintel.properties.access.SignIn;
import dev.lintel.properties.profile.ApiProfile;
import java.util.List;

/**
 * What the portal builds upon: the APIs that it describes, and how partners prove who they are.
 *
 * @param certificates how a client certificate names its account
 */
public record PortalGround(
    List<ApiProfile> described, Accounts accounts, SignIn signIn, Identification certificates) {
  public PortalGround {
    described = List.copyOf(described);
  }
}
